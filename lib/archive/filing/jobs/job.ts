import { z } from "zod";

/** What each kind of job is about. */
type Subjects = {
  /** An import whose files are to be read, linked and perhaps published. */
  import: number;
  /** Originals to be read again: of the whole archive, or of the issues listed. */
  reanalyse: "all" | number[];
  /** An article that links know under persons it may no longer name, or under a publication it is no longer of. */
  "refile-people": number;
  /** A source to be visited, for what is new there. */
  source: number;
  /** What is being read and linked: an import, or the whole archive. */
  "link-read": number | "all";
  /** A publication whose standing lines are to be learned from its issues. */
  "learn-lines": number;
};

export type JobKind = keyof Subjects;
export type JobSubject<Kind extends JobKind> = Subjects[Kind];
export type Job<Kind extends JobKind> = {
  subject: JobSubject<Kind>;
  /** How often it was begun; more than none means that a run was stopped, or that it was queued again meanwhile. */
  attempts: number;
};

/** The kinds that a worker takes one at a time; articles to be filed under other persons it takes by the hundred. */
export const SINGLE_KINDS = ["import", "reanalyse", "link-read", "source", "learn-lines"] as const satisfies JobKind[];
export type SingleKind = (typeof SINGLE_KINDS)[number];

export const jobState = z.enum(["waiting", "running", "paused", "failed"]);
export type JobState = z.infer<typeof jobState>;
export const jobKind = z.enum([
  "import",
  "reanalyse",
  "refile-people",
  "link-read",
  "source",
  "learn-lines",
]) satisfies z.ZodType<JobKind>;
export const jobStep = z.enum(["visiting", "unpacking", "reading", "linking", "publishing"]);
export type JobStep = z.infer<typeof jobStep>;

const id = z.coerce.number().int().positive();

const SUBJECTS: { [Kind in JobKind]: z.ZodType<JobSubject<Kind>> } = {
  import: id,
  reanalyse: z.union([
    z.literal("all"),
    z
      .string()
      .regex(/^[1-9]\d*(?:,[1-9]\d*)*$/)
      .transform((ids) => ids.split(",").map(Number)),
  ]),
  "refile-people": id,
  source: id,
  "link-read": z.union([z.literal("all"), id]),
  "learn-lines": id,
};

/** The subject of a row of the `Job` table. Throws when it is none of this kind. */
export function readSubject<Kind extends JobKind>(kind: Kind, subject: string): JobSubject<Kind> {
  return SUBJECTS[kind].parse(subject);
}
