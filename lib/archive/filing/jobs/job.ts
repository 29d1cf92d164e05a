import { z } from "zod";

/** What each kind of job is about. */
type Subjects = {
  /** An article that links know under persons it may no longer name. */
  "refile-people": number;
  /** What is being read and linked: an import, or the whole archive. */
  "link-read": number | "all";
};

export type JobKind = keyof Subjects;
export type JobSubject<Kind extends JobKind> = Subjects[Kind];
export type Job<Kind extends JobKind> = {
  subject: JobSubject<Kind>;
  /** How often it was begun; more than none means that a run was stopped, or that it was queued again meanwhile. */
  attempts: number;
};

const id = z.coerce.number().int().positive();

const SUBJECTS: { [Kind in JobKind]: z.ZodType<JobSubject<Kind>> } = {
  "refile-people": id,
  "link-read": z.union([z.literal("all"), id]),
};

/** The subject of a row of the `Job` table. Throws when it is none of this kind. */
export function readSubject<Kind extends JobKind>(kind: Kind, subject: string): JobSubject<Kind> {
  return SUBJECTS[kind].parse(subject);
}
