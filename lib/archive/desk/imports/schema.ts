import { z } from "zod";
import { MAX_FILES } from "@/lib/analysis/intake/limits";
import { dateField, idField as id, idsField } from "@/lib/archive/desk/form-fields";
import type { ArticleCorrection, IssueCorrection } from "@/lib/archive/history/corrections";

const line = z.string().trim().max(300, "This is longer than 300 characters.");
const emptyAsNull = line.transform((value) => value || null);
const numberOrNull = z
  .string()
  .trim()
  .regex(/^\d{0,4}$/, "A part is a number, such as 2.")
  .transform((value) => (value === "" ? null : Number(value)));

/** A corrected field comes with what stood there before, so that a correction holds what the editor changed only. */
const issueFields = { publication: line, number: emptyAsNull, date: dateField };
const articleFields = {
  title: line,
  section: emptyAsNull,
  part: numberOrNull,
  author: emptyAsNull,
  date: dateField,
};

type Was<S extends Record<string, z.ZodType>> = { [K in keyof S & string as `was-${K}`]: S[K] };

function withWas<S extends Record<string, z.ZodType>>(shape: S): S & Was<S> {
  const before = Object.fromEntries(Object.entries(shape).map(([name, field]) => [`was-${name}`, field]));
  return { ...shape, ...(before as Was<S>) };
}

export const issueCorrectionForm = z
  .object({ issueId: id, ...withWas(issueFields) })
  .transform((form) => ({ issueId: form.issueId, correction: listChanges(form, issueFields) as IssueCorrection }))
  .refine(({ correction }) => correction.publication !== "", "A publication needs a name.")
  .refine(({ correction }) => Object.keys(correction).length > 0, "Nothing was changed.");

export const articleCorrectionForm = z
  .object({ articleId: id, ...withWas(articleFields) })
  .transform((form) => ({
    articleId: form.articleId,
    correction: listChanges(form, articleFields) as ArticleCorrection,
  }))
  .refine(({ correction }) => correction.title !== "", "An article needs a title.")
  .refine(({ correction }) => Object.keys(correction).length > 0, "Nothing was changed.");

export const acceptedDateForm = z
  .object({ articleId: id, date: dateField })
  .refine(({ date }) => date !== null, "There is no date to accept.");

export const namingForm = z.object({
  publication: line.min(1, "A publication needs a name."),
  issueId: idsField
    .refine((ids) => ids.length > 0, "Choose the files to name.")
    .refine((ids) => ids.length <= MAX_FILES),
});

/** The query of `/api/imports` and of one import. */
export const importQuery = z.strictObject({ page: z.coerce.number().int().min(1).max(100_000).default(1) });

export const importForm = z.object({ importId: id });
export const fileForm = z.object({ fileId: id });

function listChanges(form: Record<string, unknown>, fields: object): Record<string, unknown> {
  const isChanged = (name: string) => JSON.stringify(form[name]) !== JSON.stringify(form[`was-${name}`]);
  return Object.fromEntries(
    Object.keys(fields)
      .filter(isChanged)
      .map((name) => [name, form[name]]),
  );
}
