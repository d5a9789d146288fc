/*
 * What the values of a record may be and how near one comes to another, for those who take values from people and not from
 * records: a door of its own, since it needs nothing of what reads files.
 */
export { type DayRange, readEdtf } from "./read/edtf.ts";
export { didYouMean, nearestSpelling, nearestWord, type Spelling } from "./read/near-word.ts";
export { isCountryCode } from "./rules/countries.ts";
