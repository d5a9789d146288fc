export { checkFiles, type Surroundings } from "./check-files.ts";
export { type Checked, checkText } from "./check-text.ts";
export type { CheckReport, CitationReport, EntityReport, FileReport, LibraryReport, MentionReport } from "./report.ts";
export { textReport } from "./text-report.ts";
