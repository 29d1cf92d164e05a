import { z } from "zod";
import { dateField, idField as id, idsField } from "@/lib/archive/desk/form-fields";
import { MAX_REPORTS } from "@/lib/archive/reading/events/list-reports";
import type { EventTarget } from "./load-side";

const seen = z.string().max(100).optional();
const name = z.string().trim().min(1, "Give a name.").max(1000);
const date = dateField.refine((value) => value !== null, "Give a date.");

const chosen = idsField.refine((ids) => ids.length <= MAX_REPORTS, "These are too many at once.");

/** Another event or article, as the choices of a form name it: `event-12`, `article-5`. */
const otherField = z
  .string("Choose the other event.")
  .regex(/^(?:event|article)-\d{1,15}$/, "Choose the other event.")
  .transform((value): EventTarget => {
    const number = Number(value.slice(value.indexOf("-") + 1));
    return value.startsWith("event") ? { eventId: number } : { articleId: number };
  });

/** The acts on an event as the forms of its page send them. */
export const eventForms = {
  split: z.object({ eventId: id, seen, articleId: chosen }),
  moveOut: z.object({ eventId: id, seen, articleId: id }),
  move: z.object({ eventId: id, seen, articleId: chosen, other: otherField }),
  merge: z.object({ eventId: id, seen, other: otherField, keeps: z.enum(["this", "other"]).default("this") }),
  followUp: z.object({ eventId: id, seen, other: otherField }),
  rename: z.object({ eventId: id, name }),
  date: z.object({ eventId: id, date }),
};

const target = z
  .union([z.strictObject({ event: id }), z.strictObject({ article: id })], "Name an event or an article by its id.")
  .transform((value): EventTarget => ("event" in value ? { eventId: value.event } : { articleId: value.article }));

/** The same as programs send them, as JSON. */
export const eventBodies = {
  split: z.strictObject({ articles: z.array(id).min(1).max(MAX_REPORTS), seen }),
  move: z.strictObject({ article: id, into: target.nullable(), seen }),
  merge: z.strictObject({ with: target, name: z.enum(["this", "other"]).default("this"), seen }),
  "follow-up": z.strictObject({ other: target, is: z.enum(["later", "earlier"]), seen }),
  name: z.strictObject({ name }),
  date: z.strictObject({ date }),
};
