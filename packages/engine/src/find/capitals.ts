/** Whether a name is printed in capitals, two letters at least: `LIND`, `DE LA PEÑA`, and so acronyms. */
export function isInCapitals(name: string): boolean {
  return name === name.toUpperCase() && /\p{L}{2}/u.test(name);
}
