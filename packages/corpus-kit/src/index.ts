export { type Assembly, assemble } from "./read/assemble.ts";
export { type Problem, printProblem } from "./read/problem.ts";
export { rules } from "./rules/index.ts";
