import { type FormKey, keyOfSpan, listLetters } from "@/lib/analysis/people/names/locate-form";
import { carryOut } from "@/lib/archive/desk/acts/carry-out";
import { teachForms } from "@/lib/archive/filing/people/teach-forms";
import type { MentionsOf } from "@/lib/archive/history/decision-kinds";
import { BODY, textOf } from "@/lib/archive/reading/articles/text-of";
import type { Db } from "@/lib/db/client";
import type { Actor, Outcome } from "@/lib/outcome";
import { type Choice, choosePerson } from "./choose-person";

/** What leaves: single mentions, and all mentions in whole articles. */
export type Leaving = { mentionIds: readonly number[]; articleIds: readonly number[] };

/**
 * Makes two persons of one: the chosen mentions leave for another. Full names that leave with their last mention go
 * along, so that later articles find the other under them; a name both have left is for the review list.
 */
export async function splitPerson(
  db: Db,
  personId: number,
  act: Leaving & { who: Choice },
  by: Actor,
  now: Date,
): Promise<Outcome<{ decisionId: number }>> {
  const person = await db.person.findUnique({ where: { id: personId } });
  if (person?.status !== "active") return gone;
  const rows = await listMentions(db, personId);
  const leaving = rows.filter((row) => act.mentionIds.includes(row.id) || act.articleIds.includes(row.articleId));
  if (leaving.length === 0) return { ok: false, reason: "bad-request", words: "Choose the mentions that leave." };
  if (leaving.length === rows.length) {
    const words = "Nothing would be left of the person: rename it, or make it one with the other.";
    return { ok: false, reason: "bad-request", words };
  }
  const chosen = await choosePerson(db, act.who, now);
  if (!chosen.ok) return chosen;
  const other = chosen.person;
  if (other.id === personId) return { ok: false, reason: "bad-request", words: "That is the same person." };
  const mentions = await listTargets(db, leaving);
  const movedForms = await moveForms(db, person, rows, leaving);
  const taught = await teachForms(db, other.id, listFullForms(leaving));
  const payload = {
    personId,
    intoId: other.id,
    isCreated: other.isCreated,
    taught,
    movedForms,
    mentions,
  };
  const words = `Split ${person.name}: ${countLeaving(leaving.length, mentions.length)} went to ${other.name}.`;
  return carryOut(db, { kind: "person-split", payload, words }, by, now);
}

const gone = { ok: false, reason: "not-found", words: "There is no such person." } as const;

const countLeaving = (mentions: number, articles: number) =>
  `${mentions} mention${mentions === 1 ? "" : "s"} in ${articles} article${articles === 1 ? "" : "s"}`;

type Row = { id: number; articleId: number; start: number; end: number; form: string; kind: string };

function listMentions(db: Db, personId: number): Promise<Row[]> {
  return db.mention.findMany({
    where: { personId },
    select: { id: true, articleId: true, start: true, end: true, form: true, kind: true },
    orderBy: [{ articleId: "asc" }, { start: "asc" }],
  });
}

async function listTargets(db: Db, leaving: readonly Row[]): Promise<MentionsOf[]> {
  const articles = await db.article.findMany({
    where: { id: { in: [...new Set(leaving.map((row) => row.articleId))] } },
    select: { id: true, body: BODY, fingerprint: true },
    orderBy: { id: "asc" },
  });
  const targets = new Map<string, FormKey[]>();
  for (const { id, body, fingerprint } of articles) {
    const letters = listLetters(textOf({ body }));
    const keys = leaving.filter((row) => row.articleId === id).map((row) => keyOfSpan(letters, row.form, row));
    // The same article in two imports says the same thing twice.
    targets.set(fingerprint, [...(targets.get(fingerprint) ?? []), ...keys]);
  }
  return [...targets].map(([article, keys]) => ({ article, targets: keys }));
}

const plain = (form: string) => form.replace(/\s+/g, " ").trim();
const listFullForms = (rows: readonly Row[]) => rows.filter((row) => row.kind === "full").map((row) => plain(row.form));

/** Takes the names from the person that only leaving mentions bear, and answers with them. */
async function moveForms(
  db: Db,
  person: { id: number; name: string },
  rows: readonly Row[],
  leaving: readonly Row[],
): Promise<string[]> {
  const stay = new Set(listFullForms(rows.filter((row) => !leaving.includes(row))));
  const forms = [...new Set(listFullForms(leaving))].filter((form) => !stay.has(form) && form !== person.name);
  const where = { personId: person.id, form: { in: forms }, origin: "found" };
  const moved = await db.personName.groupBy({ by: ["form"], where, orderBy: { form: "asc" } });
  await db.personName.deleteMany({ where });
  return moved.map((row) => row.form);
}
