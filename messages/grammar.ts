import { LANGUAGES, type Language } from "@/lib/language/languages";

/** Which forms a counted word has in each language, as Unicode's CLDR lists them; a test asks `Intl` for the same. */
type Forms = {
  en: "one" | "other";
  ko: "other";
  ja: "other";
  zh: "other";
  ar: "zero" | "one" | "two" | "few" | "many" | "other";
  es: "one" | "many" | "other";
  fr: "one" | "many" | "other";
  de: "one" | "other";
};

export type PluralForms<L extends Language> = Record<Forms[L], string>;

/** A sentence in pieces, so that what stands in it may be a link or an element. */
export type Pieces<T> = (string | T)[];

/** How a language counts and lists. */
export function grammarOf<L extends Language>(language: L) {
  const { tag } = LANGUAGES[language];
  const numbers = new Intl.NumberFormat(tag);
  const rules = new Intl.PluralRules(tag);
  const and = new Intl.ListFormat(tag, { type: "conjunction" });
  const or = new Intl.ListFormat(tag, { type: "disjunction" });
  return {
    number: (value: number) => numbers.format(value),
    /** The form for a number; `#` in it stands for the number. */
    plural: (count: number, forms: PluralForms<L>): string => {
      const form = (forms as Record<string, string>)[rules.select(count)] ?? "";
      return form.replaceAll("#", () => numbers.format(count));
    },
    /** "a, b and c", "a, b or c". */
    and: <T>(items: readonly T[]) => join(and, items),
    or: <T>(items: readonly T[]) => join(or, items),
  };
}

function join<T>(format: Intl.ListFormat, items: readonly T[]): Pieces<T> {
  // Its places are listed, not the things: these may be elements, and may be anything a stranger wrote.
  const parts = format.formatToParts(items.map((_, index) => String(index)));
  return parts.map(({ type, value }) => (type === "element" ? (items[Number(value)] as T) : value));
}

/** A sentence with things in it: `` pieces`Quoted by ${outlet}` ``. */
export function pieces<T>(words: TemplateStringsArray, ...things: (T | string | Pieces<T>)[]): Pieces<T> {
  return words.flatMap((text, index) => {
    const thing = things[index];
    const own: Pieces<T> = text === "" ? [] : [text];
    if (index >= things.length) return own;
    return Array.isArray(thing) ? [...own, ...(thing as Pieces<T>)] : [...own, thing as T | string];
  });
}
