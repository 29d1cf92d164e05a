import { z } from "zod";
import type { OpenLink } from "@/lib/archive/desk/decisions/list-open-links";
import type { JobView } from "@/lib/archive/desk/jobs/types";
import type { OpenName, Page, WaitingPerson } from "@/lib/archive/desk/people/list-review";
import type { Twins } from "@/lib/archive/desk/people/weigh-twins";
import type { ArticleSummary } from "@/lib/archive/reading/articles/types";
import type { DoubtfulSplit } from "./list-doubtful-splits";
import type { DuplicateFile } from "./list-duplicates";

/** What an editor is asked: of links, names, new persons, persons under two names, dates, files that repeat an issue, splits, and jobs that failed. */
export const inboxKind = z.enum(["links", "names", "persons", "twins", "dates", "duplicates", "splits", "failures"]);
export type InboxKind = z.infer<typeof inboxKind>;

/** A question with what it is about. `key` says of what it is, in a form: `links:12`, `twins:3-9`. */
export type InboxItem =
  | { kind: "links"; key: string; link: OpenLink }
  | { kind: "names"; key: string; name: OpenName }
  | { kind: "persons"; key: string; person: WaitingPerson }
  | { kind: "twins"; key: string; twins: Twins }
  | { kind: "dates"; key: string; article: ArticleSummary }
  | { kind: "duplicates"; key: string; file: DuplicateFile }
  | { kind: "splits"; key: string; split: DoubtfulSplit }
  | { kind: "failures"; key: string; job: JobView };

/** How many questions of a kind wait; null where counting them takes as long as listing them. */
export type InboxCounts = Record<InboxKind, number | null>;

export type InboxPage = Page<InboxItem> & { kind: InboxKind; counts: InboxCounts };

/** Yes, no, or, of a name, the id of whom it means. */
export const verdict = z.union([z.enum(["yes", "no"]), z.coerce.number().int().positive()]);
export type Verdict = z.infer<typeof verdict>;
