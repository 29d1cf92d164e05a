"use server";

import { z } from "zod";
import { formAction } from "@/app/_web/act";
import { idField as id, idsField as ids } from "@/lib/archive/desk/form-fields";
import type { Choice } from "@/lib/archive/desk/people/choose-person";
import { getArchive } from "@/lib/server";

const decisions = () => getArchive().decisions;

const text = z.string().trim().max(1000);
const who = {
  toId: z.union([z.literal(""), id]).optional(),
  who: text.default(""),
  isNew: z.literal("yes").optional(),
};
type Who = { toId?: number | ""; who: string; isNew?: "yes" };

/** What was typed counts before what was picked: picking somebody first and typing then is a change of mind. */
function toChoice({ toId, who: typed, isNew }: Who): Choice {
  return typed === "" && toId ? { personId: toId } : { typed, isNew: isNew === "yes" };
}

export const decideMentionsAction = formAction({
  schema: z.object({
    articleId: id,
    mentionId: ids,
    verdict: z.enum(["person", "nobody"]).default("person"),
    ...who,
  }),
  run: ({ articleId, mentionId, verdict, ...choice }, by) =>
    decisions().decideMentions(
      { articleId, mentionIds: mentionId, who: verdict === "nobody" ? null : toChoice(choice) },
      by,
    ),
  done: ({ verdict }) => (verdict === "nobody" ? "Said: that names no person." : "Said who it is."),
});

export const tagNameAction = formAction({
  schema: z.object({ articleId: id, form: text.min(1, "Give the name as it stands in the text."), ...who }),
  run: ({ articleId, form: name, ...choice }, by) =>
    decisions().tagName({ articleId, form: name, who: toChoice(choice) }, by),
  done: ({ form: name }) => `Tagged “${name}”.`,
});

export const splitPersonAction = formAction({
  schema: z.object({ personId: id, mentionId: ids, leavingArticleId: ids, ...who }),
  run: ({ personId, mentionId, leavingArticleId, ...choice }, by) =>
    decisions().splitPerson(
      personId,
      { mentionIds: mentionId, articleIds: leavingArticleId, who: toChoice(choice) },
      by,
    ),
  done: "Split: what you chose is the other person's now.",
});

export const addAliasAction = formAction({
  schema: z.object({ personId: id, form: text.min(1, "Give a name.") }),
  run: ({ personId, form: name }, by) => decisions().addAlias(personId, name, by),
  done: ({ form: name }) => `Added the name ${name}.`,
});

export const removeAliasAction = formAction({
  schema: z.object({ personId: id, form: text }),
  run: ({ personId, form: name }, by) => decisions().removeAlias(personId, name, by),
  done: ({ form: name }) => `Took the name ${name} away.`,
});

export const setNoteAction = formAction({
  schema: z.object({ personId: id, note: text }),
  run: ({ personId, note }, by) => decisions().setNote(personId, note, by),
  done: ({ note }) => (note ? "The line is set." : "The line is taken away."),
});

export const setWikidataAction = formAction({
  schema: z.object({ personId: id, wikidataId: text }),
  run: ({ personId, wikidataId }, by) => decisions().setWikidataId(personId, wikidataId, by),
  done: ({ wikidataId }) => (wikidataId ? "The item is set." : "The item is taken away."),
});

export const hidePersonAction = formAction({
  schema: z.object({ personId: id, notice: text }),
  run: ({ personId, notice }, by) => decisions().hidePerson(personId, notice, by),
  done: "Hidden. Readers find the notice in its place.",
});

export const confirmPersonAction = formAction({
  schema: z.object({ personId: id }),
  run: ({ personId }, by) => decisions().confirmPerson(personId, by),
  done: "Confirmed: readers see this person now.",
});

export const keepApartAction = formAction({
  schema: z.object({ personId: id, otherId: id }),
  run: ({ personId, otherId }, by) => decisions().keepApart(personId, otherId, by),
  done: "Kept apart: they are two persons.",
});
