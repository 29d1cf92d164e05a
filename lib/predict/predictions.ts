import type { Upload } from "@/lib/analysis/intake/types";
import type { Context } from "@/lib/archive/context";
import { type EventQuestion, predictEvents } from "./predict-events";
import { predictIssues } from "./predict-issue";
import { type PeopleQuestion, predictPeople } from "./predict-people";

/** Answers in the neutral forms of docs/quality.md, for scorers. Meant for a scratch archive: it fills the tables. */
export function openPredictions(context: Context) {
  return {
    people: (questions: readonly PeopleQuestion[]) => predictPeople(context, questions),
    events: (questions: readonly EventQuestion[]) => predictEvents(context, questions),
    issues: (files: readonly { name: string; upload: Upload }[]) => predictIssues(context, files),
  };
}
