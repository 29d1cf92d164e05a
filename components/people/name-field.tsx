"use client";

import { type CountedWords, sayCount } from "@/components/ui/counted-words";
import { CONTROL } from "@/components/ui/field";
import { useCombobox } from "@/components/ui/use-combobox";
import type { SuggestedPerson } from "@/lib/archive/reading/people/suggest-people";
import { inLanguage } from "@/lib/language/address";
import { SuggestedNames } from "./suggested-names";

/** What the field and the list below it say. */
export type NameWords = {
  name: string;
  people: string;
  writtenOtherwise: string;
  articles: CountedWords;
  suggestions: CountedWords;
};
type NameFieldProps = { defaultValue: string; words: NameWords; className?: string };

/**
 * A name, with the people it may mean below it while it is typed. Choosing one leads to its page; Enter with none chosen sends
 * the form around the field, which is all that happens without a script.
 */
export function NameField({ defaultValue, words, className = "" }: NameFieldProps) {
  const { id, choices, active, field, ...list } = useCombobox(askFor);
  return (
    <div className={`relative grid gap-1 ${className}`}>
      <label htmlFor={`${id}-name`} className="text-small">
        {words.name}
      </label>
      <input
        id={`${id}-name`}
        name="q"
        type="search"
        defaultValue={defaultValue}
        maxLength={100}
        autoCapitalize="words"
        spellCheck={false}
        className={CONTROL}
        {...field}
      />
      <SuggestedNames {...list} people={choices} active={active} words={words} />
      <p aria-live="polite" className="sr-only">
        {choices.length > 0 ? sayCount(words.suggestions, choices.length) : ""}
      </p>
    </div>
  );
}

async function askFor(typed: string, signal: AbortSignal): Promise<SuggestedPerson[]> {
  if (typed.trim() === "") return [];
  const answer = await fetch(`/api/people/suggest?${new URLSearchParams({ q: typed })}`, { signal });
  if (!answer.ok) return [];
  const { people } = (await answer.json()) as { people: SuggestedPerson[] };
  return people.map((person) => ({ ...person, address: inLanguage(person.address) }));
}
