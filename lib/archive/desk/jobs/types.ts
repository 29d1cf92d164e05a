import type { JobKind, JobState, JobStep } from "@/lib/archive/filing/jobs/job";

/** A job as editors see it. Articles whose links are to follow a change of people stand in one, however many they are. */
export type JobView = {
  id: number;
  kind: JobKind;
  /** What it is about, in words: "Import 12", "3 articles". */
  about: string;
  /** Where to look at what it is about; null where there is no page of it. */
  address: string | null;
  state: JobState;
  step: JobStep | null;
  doneCount: number;
  totalCount: number;
  attempts: number;
  failures: number;
  failureWords: string | null;
  /** When it is tried again after a failure; null where it is not waiting for that. */
  runAfter: Date | null;
  createdAt: Date;
  updatedAt: Date;
};

/** What an editor can tell a job. */
export type JobAct = "pause" | "resume" | "cancel" | "retry";
