import { currentTag } from "@/lib/language/current-language";
import { formatCount } from "./count-words";

/** A counted message, form by form of the plural, with `{count}` where the number stands. */
export type CountedWords = Partial<Record<Intl.LDMLPluralRule, string>>;

/**
 * A counted message of the catalogue for a component of the browser, which cannot load that: made while the page is made, and
 * said there by `sayCount`.
 */
export function prepareCount(say: (count: number) => string): CountedWords {
  const rules = new Intl.PluralRules(currentTag());
  const forms: CountedWords = {};
  for (const count of EXAMPLES) forms[rules.select(count)] ??= say(count).replace(formatCount(count), "{count}");
  return forms;
}

// Every form of every language takes one of these.
const EXAMPLES = [...Array.from({ length: 120 }, (_, count) => count), 1_000_000];

/** The message for a number, in the language of the page that is shown. */
export function sayCount(forms: CountedWords, count: number): string {
  const form = forms[new Intl.PluralRules(currentTag()).select(count)] ?? forms.other ?? "";
  return form.replace("{count}", formatCount(count));
}
