import { z } from "zod";
import { type SplitCorrection, TREATMENTS } from "@/lib/analysis/intake/correct/treat-lines";
import { idField } from "@/lib/archive/desk/form-fields";

const line = z.string().regex(/^t?[0-9a-f]{16}-\d{1,6}$/, "Something is missing. Load the page again.");
const as = z.enum(TREATMENTS, "Choose what this line is.");
const words = z.string().trim().max(300, "This is longer than 300 characters.");
const wordsOrNull = words.transform((value) => value || null);

const said = z.preprocess(
  (value) => {
    const [treatment, other] = String(value).split(":");
    return { as: treatment, other };
  },
  z.object({ as, other: line.optional() }),
);

/** One button of a line; a button may speak of another line, as `heading:<line>`: that both articles are one. */
export const treatForm = z
  .object({ issueId: idField, line, as: said })
  .transform(({ issueId, line: own, as: button }) => ({
    issueId,
    correction: { act: "treat", line: button.other ?? own, as: button.as } satisfies SplitCorrection,
  }));

export const moveForm = z
  .object({ issueId: idField, line, before: z.union([line, z.literal("end")]) })
  .transform(({ issueId, line: own, before }) => ({
    issueId,
    correction: { act: "move", line: own, before: before === "end" ? null : before } satisfies SplitCorrection,
  }));

export const headForm = z
  .object({
    ...{
      issueId: idField,
      line,
      title: words.min(1, "An article needs a title."),
      section: wordsOrNull,
      author: wordsOrNull,
    },
    ...{ "was-title": words, "was-section": wordsOrNull, "was-author": wordsOrNull },
  })
  .transform(({ issueId, line: own, title, section, author, ...was }) => ({
    issueId,
    correction: {
      act: "head",
      line: own,
      ...(title === was["was-title"] ? {} : { title }),
      ...(section === was["was-section"] ? {} : { section }),
      ...(author === was["was-author"] ? {} : { author }),
    } satisfies SplitCorrection,
  }))
  .refine(({ correction }) => Object.keys(correction).length > 2, "Nothing was changed.");

/** The query of the page that shows what a rule would change. */
export const ruleQuery = z.object({ line, as });

export const ruleForm = z
  .object({ issueId: idField, line, as, readsAgain: z.literal("on").optional() })
  .transform((form) => ({ ...form, readsAgain: form.readsAgain === "on" }));

const publication = z.string().min(1).max(300);

export const learnedForm = z
  .object({
    publication,
    words: z.string().regex(/^[0-9a-f]{16}$/, "Something is missing. Load the page again."),
    turn: z.enum(["on", "off"]),
    readsAgain: z.literal("on").optional(),
  })
  .transform(({ turn, readsAgain, ...form }) => ({ ...form, isUsed: turn === "on", readsAgain: readsAgain === "on" }));

export const readLearnedForm = z.object({ publication });
