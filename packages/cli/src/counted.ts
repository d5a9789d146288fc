/** A number with its word: `1 agreement`, `3 agencies`. */
export function counted(count: number, one: string, more: string): string {
  return `${count} ${count === 1 ? one : more}`;
}
