import type { Span } from "@/lib/analysis/text/span";
import type { MentionReason } from "./describe-mention";

export type MentionKind = "full" | "surname" | "given" | "initials" | "single";

/** A span that names a person, without title ("Gen.") or possessive ("'s"). */
export type FoundMention = Span & {
  form: string;
  kind: MentionKind;
  /** Title, rank or office printed beside the name: "Premier", "No. 2 leader". */
  role: string | null;
  /** When the role began and ended, as far as it is printed beside it: "2010", "2012-07", "2012-07-17". */
  roleFrom: string | null;
  roleUntil: string | null;
  /** Index into the article's persons; null when two or more fit equally well (see `candidates`) or none does. */
  person: number | null;
  candidates: number[];
  /** 0 to 1. */
  confidence: number;
  /** Why this is a name, and why this person's. */
  reason: MentionReason;
};

/** One identity inside one article. */
export type FoundPerson = {
  /** The fullest, most usual form, as printed in the text. */
  name: string;
  /** Every distinct full form, as printed. */
  forms: string[];
  surname: string | null;
  roles: string[];
};

export type ArticlePeople = { persons: FoundPerson[]; mentions: FoundMention[] };

export type PeopleContext = { title: string | null; author: string | null };

/** A person the archive knows already, as far as identity needs to know. */
export type KnownPerson = {
  id: number;
  name: string;
  forms: string[];
  roles: string[];
  articleCount: number;
  /** Persons of the article at hand whom other articles name together with this one. */
  company?: Companion[];
};

/** Somebody named beside a person, and in how many articles of the archive. */
export type Companion = { id: number; name: string; articleCount: number };

/** The answer to "who of the archive is this?" */
export type Identification =
  | { kind: "known"; id: number; reason: MentionReason; confidence: number }
  | { kind: "new"; reason: MentionReason }
  | { kind: "ambiguous"; ids: number[]; reason: MentionReason };
