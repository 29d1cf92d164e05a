import { type FormKey, findWholeForms, keyOfSpan, listLetters } from "@/lib/analysis/people/names/locate-form";
import { overlaps } from "@/lib/analysis/text/span";
import { carryOut } from "@/lib/archive/desk/acts/carry-out";
import { teachForms } from "@/lib/archive/filing/people/teach-forms";
import { BODY, textOf } from "@/lib/archive/reading/articles/text-of";
import type { Db } from "@/lib/db/client";
import type { Actor, Outcome } from "@/lib/outcome";
import { type Choice, type Chosen, choosePerson } from "./choose-person";

type Decided = { decisionId: number };

/** Says whom mentions of one article name, or, with null, that they name nobody. One act for all of them. */
export async function decideMentions(
  db: Db,
  act: { articleId: number; mentionIds: readonly number[]; who: Choice | null },
  by: Actor,
  now: Date,
): Promise<Outcome<Decided>> {
  const article = await loadArticle(db, act.articleId);
  const rows = article?.mentions.filter((row) => act.mentionIds.includes(row.id)) ?? [];
  const [first] = rows;
  if (!article || !first) return { ok: false, reason: "not-found", words: "These mentions are no longer there." };
  const chosen = act.who === null ? null : await choosePerson(db, act.who, now);
  if (chosen && !chosen.ok) return chosen;
  const person = chosen?.person ?? null;
  if (rows.every((row) => row.decisionId !== null && row.decidedPersonId === (person?.id ?? null))) {
    return { ok: false, reason: "duplicate", words: "That has been said of it already." };
  }
  const letters = listLetters(textOf(article));
  const targets = rows.map((row) => keyOfSpan(letters, row.form, row));
  const forms = rows.filter((row) => row.kind === "full").map((row) => row.form);
  const what = `${quoteForms(rows.map((row) => row.form))} in “${article.title}”`;
  const words = person ? `Said that ${what} is ${person.name}.` : `Said that ${what} names no person.`;
  return record(db, article, { targets, person, forms, words }, by, now);
}

/** Tags a name the machine missed: wherever the words stand in the article as words of their own and nothing is tagged. */
export async function tagName(
  db: Db,
  act: { articleId: number; form: string; who: Choice },
  by: Actor,
  now: Date,
): Promise<Outcome<Decided>> {
  const article = await loadArticle(db, act.articleId);
  if (!article) return { ok: false, reason: "not-found", words: "The article is no longer there." };
  const form = act.form.trim();
  const letters = listLetters(textOf(article));
  const shown = article.mentions.filter((row) => row.personId !== null);
  const printed = findWholeForms(textOf(article), letters, form);
  const spans = printed.filter(
    (span) => !shown.some((row) => overlaps(row, span) && row.end - row.start >= form.length),
  );
  if (spans.length === 0) {
    const problem = printed.length > 0 ? "is tagged already" : "does not stand";
    return { ok: false, reason: "bad-request", words: `“${form.slice(0, 80)}” ${problem} in “${article.title}”.` };
  }
  const chosen = await choosePerson(db, act.who, now);
  if (!chosen.ok) return chosen;
  const targets = spans.map((span) => keyOfSpan(letters, form, span));
  const words = `Tagged ${quoteForms(spans.map(() => form))} in “${article.title}” as ${chosen.person.name}.`;
  const forms = /\s/.test(form) ? [form] : [];
  return record(db, article, { targets, person: chosen.person, forms, words }, by, now);
}

type Said = { targets: FormKey[]; person: Chosen | null; forms: string[]; words: string };

async function record(
  db: Db,
  article: { fingerprint: string },
  { targets, person, forms, words }: Said,
  by: Actor,
  now: Date,
): Promise<Outcome<Decided>> {
  const taught = person ? await teachForms(db, person.id, forms) : [];
  const mentions = [{ article: article.fingerprint, targets }];
  const payload = { mentions, personId: person?.id ?? null, isCreated: person?.isCreated ?? false, taught };
  return carryOut(db, { kind: "mention-person", payload, words }, by, now);
}

function loadArticle(db: Db, id: number) {
  const mentions = {
    orderBy: { start: "asc" },
    select: {
      ...{ id: true, start: true, end: true, form: true, kind: true },
      ...{ personId: true, decidedPersonId: true, decisionId: true },
    },
  } as const;
  return db.article.findUnique({
    where: { id },
    select: { fingerprint: true, title: true, body: BODY, mentions },
  });
}

/** “Kim” (3 times) and “Kim Yong-chol”. */
function quoteForms(forms: readonly string[]): string {
  const counts = new Map<string, number>();
  for (const form of forms) counts.set(form, (counts.get(form) ?? 0) + 1);
  return [...counts]
    .map(([form, count]) => `“${form.replace(/\s+/g, " ")}”${count > 1 ? ` (${count} times)` : ""}`)
    .join(" and ");
}
