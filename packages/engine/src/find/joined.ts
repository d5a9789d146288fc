import { isJoinedFamily } from "../words/joined-families.ts";
import type { Name } from "./name.ts";
import { type Token, tokenAt } from "./tokens.ts";

/** Names with those two as one that are known as one surname: `José Ortega y Gasset`. */
export function withJoined(tokens: readonly Token[], names: readonly Name[]): readonly Name[] {
  const found: Name[] = [];
  for (const name of names) {
    const before = found.at(-1);
    const joint = tokenAt(tokens, name.first - 1);
    const whole = before && joint?.plain.length === 1 && joint.plain !== "&" ? `${before.text} ${joint.text} ${name.text}` : "";
    if (before && isJoinedFamily(whole)) found[found.length - 1] = { ...before, text: whole };
    else found.push(name);
  }
  return found;
}
