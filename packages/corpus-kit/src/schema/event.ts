import * as z from "zod";
import type { Event } from "../packed/types/event.ts";
import { common } from "./base.ts";
import { edtfDate, list, text } from "./fields.ts";
import type { Authored, Same } from "./same.ts";

/** What `data/events/<id>.yaml` may hold. */
export const event = z.strictObject({
  name: text,
  ...common,
  kind: z.enum(["summit", "meeting", "attack", "statement", "signing", "publication", "other"]),
  date: edtfDate,
  place: text.exactOptional(),
  participants: list(text).describe("ids of people, agencies and agreements, and ISO codes of countries"),
});

true satisfies Same<z.output<typeof event>, Authored<Event>>;
