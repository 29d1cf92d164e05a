import { z } from "zod";
import { linkedSchema } from "./list-linkable";

const calendarDate = z.object({ date: z.string(), precision: z.enum(["day", "month", "year"]) });

const schema = z.object({
  /** Whether it is published when it is read and linked. */
  publishes: z.boolean().default(false),
  given: z
    .object({
      hints: z.object({ publication: z.string().nullable(), date: calendarDate.nullable() }),
      by: z.object({ id: z.string(), name: z.string() }),
    })
    .nullable()
    .default(null),
  /** How far it was linked by a run that was stopped. */
  linked: linkedSchema.optional(),
});

/** What is to become of an import besides being read: kept with its job, so that whoever finishes it knows. */
export type ImportOptions = z.infer<typeof schema>;

export const readImportOptions = (stored: unknown): ImportOptions => schema.parse(stored ?? {});
