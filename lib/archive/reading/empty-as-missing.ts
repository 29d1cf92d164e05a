import { z } from "zod";

/** A value of an address that may stand empty, as forms send fields nobody filled in: `source=` counts as not given. */
export function emptyAsMissing<T extends z.ZodType>(value: T) {
  return z.preprocess((typed) => (typed === "" ? undefined : typed), value);
}
