import { queueReading } from "@/lib/archive/filing/imports/queue-reading";
import { listIssuesWith } from "@/lib/archive/filing/issues/find-lines";
import type { Act, Acts } from "./act";
import { readAgain } from "./correction-acts";

const nothing = async () => {};

// A rule may be about every issue of a publication: they are read again by and by, as a job.
const onLines: Act<"split-rule" | "learned-line"> = {
  apply: nothing,
  revert: nothing,
  place: ({ publication }) => ({ publication }),
  followUndo: async (context, { publication, words }) => {
    const issues = await listIssuesWith(context.db, publication, [words]);
    await queueReading(context, issues);
  },
};

/** What was said of lines holds when their documents are read again: there is nothing to write beside the decision. */
export const splitActs: Acts<"split-correction" | "split-right" | "split-rule" | "learned-line"> = {
  "split-correction": {
    apply: nothing,
    revert: nothing,
    place: ({ original }) => ({ original }),
    followUndo: (context, { original }) => readAgain(context, { original: { sha256: original } }),
  },
  "split-right": { apply: nothing, revert: nothing, place: ({ original }) => ({ original }) },
  "split-rule": onLines,
  "learned-line": onLines,
};
