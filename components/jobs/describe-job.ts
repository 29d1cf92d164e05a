import { countWords } from "@/components/ui/count-words";
import type { JobView } from "@/lib/archive/desk/jobs/types";

const STEPS = {
  visiting: { words: "Looking for new issues", noun: { import: "issue", other: "issue" } },
  unpacking: { words: "Unpacking", noun: { import: "file", other: "file" } },
  reading: { words: "Reading", noun: { import: "file", other: "issue" } },
  linking: { words: "Linking", noun: { import: "article", other: "article" } },
  publishing: { words: "Publishing", noun: { import: "", other: "" } },
};

const KINDS = {
  import: "Import",
  source: "Visiting a source",
  reanalyse: "Reading originals again",
  "refile-people": "Links follow a change of people",
  "link-read": "Linking what was read",
  "learn-lines": "Learning the lines of a publication",
} as const satisfies Record<JobView["kind"], string>;

export const nameJob = ({ kind }: Pick<JobView, "kind">): string => KINDS[kind];

/** How far a job has come: "Reading: 12 of 40 files". */
export function describeProgress({ kind, step, doneCount, totalCount }: JobView): string | null {
  if (step === null) return totalCount > 0 ? countWords(totalCount, "article") : null;
  const { words, noun } = STEPS[step];
  if (step === "unpacking" && doneCount > 0) return `${words}: ${countWords(doneCount, noun.import)}`;
  if (step === "publishing" || totalCount === 0) return words;
  return `${words}: ${doneCount} of ${countWords(totalCount, noun[kind === "import" ? "import" : "other"])}`;
}
