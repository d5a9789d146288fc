export function bibtex(_citations: unknown): string { return ""; }
