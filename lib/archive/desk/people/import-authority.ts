import type { Context } from "@/lib/archive/context";
import { carryOut } from "@/lib/archive/desk/acts/carry-out";
import { showInLinks } from "@/lib/archive/filing/events/show-in-links";
import { teachForms } from "@/lib/archive/filing/people/teach-forms";
import type { Payload } from "@/lib/archive/history/decision-kinds";
import type { Db } from "@/lib/db/client";
import type { Actor } from "@/lib/outcome";
import type { AuthorityFile, AuthorityRecord, Problem } from "./authority-file";
import { createPerson } from "./choose-person";
import { findAuthorityMatch, type Match } from "./find-authority-match";
import { confirmPerson } from "./set-status";

export type AuthorityOutcome = {
  created: number;
  changed: number;
  unchanged: number;
  /** What was left out, line by line, with the reason. */
  problems: Problem[];
};

/** Records written in one transaction. */
const BATCH = 100;

/**
 * Takes an authority file over: names, notes and items go to the persons they are about, found by item, address or a name
 * that one person has; unknown ones are made. Empty cells change nothing, and so does repeating it. Each record that
 * changes something is a decision of its own.
 */
export async function importAuthority(
  context: Context,
  file: AuthorityFile,
  source: string,
  by: Actor,
): Promise<AuthorityOutcome> {
  const outcome: AuthorityOutcome = { created: 0, changed: 0, unchanged: 0, problems: [...file.problems] };
  for (let at = 0; at < file.records.length; at += BATCH) {
    const batch = file.records.slice(at, at + BATCH);
    const done = await context.db.$transaction((db) => takeOver(db, batch, { source, by, now: context.now() }));
    for (const one of done) {
      if (typeof one === "string") outcome[one] += 1;
      else outcome.problems.push(one);
    }
  }
  outcome.problems.sort((a, b) => a.line - b.line);
  await showInLinks(context, { ok: true });
  return outcome;
}

type Change = Omit<Payload<"person-authority">, "personId">;
type Act = { source: string; by: Actor; now: Date };
type Done = "created" | "changed" | "unchanged" | Problem;

async function takeOver(db: Db, records: AuthorityFile["records"], act: Act): Promise<Done[]> {
  const done: Done[] = [];
  for (const { line, ...record } of records) {
    const match = await findAuthorityMatch(db, record);
    done.push(match.kind === "unclear" ? { line, words: match.words } : await apply(db, record, match, act));
  }
  return done;
}

async function apply(
  db: Db,
  record: AuthorityRecord,
  match: Exclude<Match, { kind: "unclear" }>,
  { source, by, now }: Act,
): Promise<Done> {
  const isCreated = match.kind === "new";
  const person = isCreated
    ? { ...(await createPerson(db, record.name, now)), note: null, wikidataId: null }
    : match.person;
  if (match.kind === "waiting") await confirmPerson(db, person.id, by, now);
  const change: Change = {
    isCreated,
    addedForms: await teachForms(db, person.id, [record.name, ...record.aliases]),
  };
  if (record.note && record.note !== person.note) change.note = { before: person.note, after: record.note };
  if (record.wikidata && record.wikidata !== person.wikidataId) {
    change.wikidataId = { before: person.wikidataId, after: record.wikidata };
  }
  const parts = describeChange(change);
  if (!isCreated && parts.length === 0) return match.kind === "waiting" ? "changed" : "unchanged";
  const what = [isCreated ? "a new entry" : "", ...parts].filter(Boolean).join(", ");
  const words = `Took over ${person.name} from ${source}: ${what}.`;
  await carryOut(db, { kind: "person-authority", payload: { personId: person.id, ...change }, words }, by, now);
  return isCreated ? "created" : "changed";
}

function describeChange({ addedForms, note, wikidataId }: Change): string[] {
  return [
    addedForms.length > 0 ? `the name${addedForms.length > 1 ? "s" : ""} ${addedForms.join(", ")}` : "",
    note ? `“${note.after}”` : "",
    wikidataId ? wikidataId.after : "",
  ].filter(Boolean);
}
