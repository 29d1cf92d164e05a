import type { Context } from "@/lib/archive/context";
import { settleSingleNames } from "@/lib/archive/filing/people/settle-single-names";
import { fileDocuments } from "./file-documents";

export type PeopleQuestion = { id: string; text: string };
export type PeopleAnswer = { id: string; people: { start: number; end: number; person: string; name: string }[] };

const PERSON = { select: { id: true, name: true } } as const;

/** Names in texts and who is who across all of them, by the code that tags the archive. Order is kept. */
export async function predictPeople(context: Context, questions: readonly PeopleQuestion[]): Promise<PeopleAnswer[]> {
  const documents = questions.map(({ text }) => ({ source: null, date: null, title: null, text }));
  const articleIds = await fileDocuments(context, documents);
  await settleSingleNames(context, articleIds);
  const answers: PeopleAnswer[] = [];
  for (const [index, question] of questions.entries()) {
    const mentions = await context.db.mention.findMany({
      where: { articleId: articleIds[index] ?? -1 },
      orderBy: { start: "asc" },
      select: { id: true, start: true, end: true, form: true, person: PERSON, foundPerson: PERSON },
    });
    const people = mentions.map(({ id, start, end, form, ...who }) => {
      // Whom readers are not shown before an editor has looked is an answer all the same.
      const person = who.person ?? who.foundPerson;
      // A mention that could be two persons is nobody else's.
      return { start, end, person: person ? `person-${person.id}` : `mention-${id}`, name: person?.name ?? form };
    });
    answers.push({ id: question.id, people });
  }
  return answers;
}
