import { z } from "zod";
import type { Reason } from "@/lib/analysis/text/span";

/** Why a span is a name, and why this person's: a rule of the table below and what it needs to be told in words. */
export type MentionReason = { rule: MentionRule; args: ReasonArgs };

/** `archive` is what the archive's persons say beside what the article does. */
export type ReasonArgs = { [name: string]: string | number | boolean | null | string[] | MentionReason };

export type MentionRule = keyof typeof RULES;

/**
 * A reason as readers are told it. Pure.
 * @throws ZodError when the arguments are not those of the rule
 */
export function describeMention(reason: { rule: string; args: unknown }): Reason {
  const { rule } = reason;
  if (!isRule(rule)) throw new Error(`There is no rule “${rule}” for names.`);
  const { archive, ...own } = argsSchema.parse(reason.args);
  const ownWords = archive !== undefined && Object.keys(own).length === 0 ? [] : [RULES[rule](own)];
  return { rule, words: [...ownWords, ...(archive === undefined ? [] : [describeMention(archive).words])].join(" ") };
}

const argsSchema = z.looseObject({ archive: z.object({ rule: z.string(), args: z.unknown() }).optional() });

const isRule = (rule: string): rule is MentionRule => Object.hasOwn(RULES, rule);

const text = z.string();
const form = { form: text };
const named = { ...form, name: text };
const together = { ...named, company: z.array(text) };
/** One person of the article taken rather than another: by name, or so many others. */
const taken = { ...form, who: text, rather: z.union([text, z.number()]) };

function say<S extends z.ZodRawShape>(shape: S, words: (args: z.infer<z.ZodObject<S>>) => string) {
  const schema = z.object(shape);
  return (args: unknown): string => words(schema.parse(args));
}

type Taken = { form: string; who: string; rather: string | number };

function takenAs({ form: said, who, rather }: Taken, because: string): string {
  const rest = typeof rather === "number" ? `${rather} others of that name` : rather;
  return `“${said}” is taken as ${who} rather than ${rest}: ${because}.`;
}

const sayTaken = (because: string) => say(taken, (args) => takenAs(args, because));

const sayOnly = (part: string) =>
  say({ ...form, who: text }, ({ form: said, who }) => {
    return `“${said}” is ${part} of ${who}, the only person of this article it fits.`;
  });

const PARTS = { surname: "the surname", given: "the given name or initials", part: "a part of the name" };

const sayPart = () =>
  say({ ...taken, part: z.enum(["surname", "given", "part"]) }, ({ part, ...args }) => {
    return takenAs(args, `it is ${PARTS[part]}`);
  });

const joinNames = (names: readonly string[]) =>
  names.length < 2 ? (names[0] ?? "") : `${names.slice(0, -1).join(", ")} and ${names.at(-1)}`;

/** What each rule says, by its arguments. Rules are never renamed: they are stored with every mention. */
const RULES = {
  // Why it is a name.
  "name-after-title": say({ ...form, title: text.optional(), word: text.optional() }, (it) =>
    it.title === undefined
      ? `“${it.form}” follows the word “${it.word}”.`
      : `“${it.form}” follows the title “${it.title}”.`,
  ),
  "name-east-asian": say({ word: text }, ({ word }) => {
    return `“${word}” is an East Asian surname, with the given name after it.`;
  }),
  "name-given-known": say({ word: text, hasMore: z.boolean() }, ({ word, hasMore }) => {
    return `“${word}” is a known given name${hasMore ? ", with more of the name after it" : ""}.`;
  }),
  "name-speaks": say({ ...form, after: text }, (it) => `“${it.form}” is followed by “${it.after}”, as a speaker is.`),
  "name-in-context": say(form, (it) => `“${it.form}” is written and used like a person's name in this article.`),
  "editor-added": say({}, () => "An editor tagged this name."),
  // Whose it is, of the persons of the article.
  "fits-several-persons": say({ ...form, names: z.array(text), more: z.number() }, (it) => {
    const all = it.more > 0 ? `${it.names.join(", ")} and ${it.more} more` : it.names.join(" and ");
    return `“${it.form}” fits ${all} equally well.`;
  }),
  "full-of-only-person": sayOnly("the name"),
  "surname-of-only-person": sayOnly("the surname"),
  "given-of-only-person": sayOnly("the given name"),
  "initials-of-only-person": sayOnly("the initials"),
  "single-of-only-person": sayOnly("a part of the name"),
  "fits-as-full": sayPart(),
  "fits-as-surname": sayPart(),
  "fits-as-given": sayPart(),
  "fits-as-initials": sayPart(),
  "fits-as-single": sayPart(),
  "fits-best": sayTaken("it fits best"),
  "gender-word": say({ ...taken, title: text.nullable() }, ({ title, ...args }) => {
    return takenAs(args, `“${title}” goes with that person`);
  }),
  "role-match": say({ ...taken, title: text }, ({ title, ...args }) => {
    return takenAs(args, `“${title}” is that person's title in this article`);
  }),
  generation: say({ ...taken, generation: text }, ({ generation, ...args }) => {
    return takenAs(args, `the ${generation} of two is meant`);
  }),
  "introduced-before": sayTaken("that person was named in full before"),
  "nearest-full-name": sayTaken("that is the nearest person named before it"),
  "same-as-before": sayTaken("the same word stood for that person before"),
  "most-prominent": sayTaken("that person is the one the article speaks of most so far"),
  "named-first": sayTaken("that person is introduced first, as the subject of the article"),
  "in-title": sayTaken("that person is in the title"),
  // Whose it is, of the persons of the archive.
  "same-name": say(named, (it) =>
    it.form === it.name
      ? `The archive knows one person called “${it.form}”.`
      : `“${it.form}” is a spelling of “${it.name}”, and the archive knows one person of that name.`,
  ),
  "middle-name-left-out": say(named, (it) => {
    return `“${it.form}” and “${it.name}” differ by a middle name or a further surname only, and nobody else comes near.`;
  }),
  "role-in-common": say({ ...named, role: text }, (it) => {
    return `“${it.form}” fits “${it.name}”, and both are called “${it.role}”.`;
  }),
  "company-in-common": say(together, (it) => {
    return `“${it.form}” fits “${it.name}”, who is named with ${joinNames(it.company)} as well.`;
  }),
  "several-of-that-name": say({ ...form, names: z.array(text), count: z.number() }, (it) => {
    const [all, meant] = it.count === 1 ? ["one person", "that it"] : [`${it.count} persons`, "which one"];
    return `“${it.form}” fits ${all} of the archive (${it.names.join(", ")}), and nothing shows ${meant} is meant.`;
  }),
  "name-unknown": say({ ...form, isAlone: z.boolean() }, (it) =>
    it.isAlone
      ? `Nobody in the archive is called “${it.form}” alone.`
      : `Nobody in the archive has the name “${it.form}”.`,
  ),
  alias: say(named, (it) => `Editors say that “${it.form}” alone is “${it.name}”.`),
  "surname-and-role": say({ ...named, role: text }, (it) => {
    return `“${it.form}” is the surname of “${it.name}”, and both are called “${it.role}”.`;
  }),
  "surname-and-company": say(together, (it) => {
    return `“${it.form}” is the surname of “${it.name}”, who is named with ${joinNames(it.company)} as well.`;
  }),
  "surname-of-one": say({ ...named, articles: z.number() }, (it) => {
    return `“${it.form}” is an unusual surname, and “${it.name}”, named in ${it.articles} other articles, is the one person of the archive who has it.`;
  }),
  "single-name": say(form, (it) => {
    return `“${it.form}” alone is a common name; nothing shows whether it is the one named before.`;
  }),
  "single-name-again": say({ ...form, role: text.nullable() }, (it) =>
    it.role === null
      ? `“${it.form}” is an unusual name, and the archive knows one person called that alone.`
      : `“${it.form}” is called “${it.role}” here and before.`,
  ),
  "taken-before": say(form, (it) => {
    return `“${it.form}” of this article was taken for this person before others of the name were known.`;
  }),
};
