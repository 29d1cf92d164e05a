"use client";

import { useEffect, useRef } from "react";
import { type CountedWords, sayCount } from "@/components/ui/counted-words";
import { useCombobox } from "@/components/ui/use-combobox";
import type { Suggestion } from "@/lib/archive/reading/search/suggest/suggestion";
import { inLanguage } from "@/lib/language/address";
import { keepSearch, listKeptSearches } from "./kept-searches";
import { SuggestionList, type SuggestionWords } from "./suggestion-list";

/** What the box and the list below it say. */
export type SearchWords = SuggestionWords & { label: string; suggestions: CountedWords };

type SearchFieldProps = {
  query: string;
  words: SearchWords;
  placeholder: string;
  className: string;
};

/**
 * The search box: words, dates, names and fields. While it is typed, what may be meant stands below it; empty, the last searches of
 * this browser. Without a script it is a plain field of a plain form.
 */
export function SearchField({ query, words, placeholder, className }: SearchFieldProps) {
  const box = useRef<HTMLInputElement>(null);
  const { choices, active, field, ...list } = useCombobox(askFor, true);
  useEffect(() => {
    const form = box.current?.form;
    const keep = () => keepSearch(box.current?.value ?? "");
    form?.addEventListener("submit", keep);
    return () => form?.removeEventListener("submit", keep);
  }, []);
  return (
    <div className="relative min-w-0 flex-1">
      <input
        ref={box}
        type="search"
        name="q"
        defaultValue={query}
        // A new search shows what was found, not what was typed before the page was left.
        key={query}
        aria-label={words.label}
        aria-keyshortcuts="/"
        placeholder={placeholder}
        maxLength={2000}
        spellCheck={false}
        data-search-box=""
        className={className}
        {...field}
      />
      <SuggestionList {...list} suggestions={choices} active={active} words={words} />
      <p aria-live="polite" className="sr-only">
        {choices.length > 0 ? sayCount(words.suggestions, choices.length) : ""}
      </p>
    </div>
  );
}

async function askFor(
  typed: string,
  signal: AbortSignal,
): Promise<(Suggestion | ReturnType<typeof listKeptSearches>[0])[]> {
  if (typed.trim() === "") return listKeptSearches();
  const answer = await fetch(`/api/suggest?${new URLSearchParams({ q: typed })}`, { signal });
  if (!answer.ok) return [];
  const { suggestions } = (await answer.json()) as { suggestions: Suggestion[] };
  return suggestions.map((suggestion) => ({ ...suggestion, address: inLanguage(suggestion.address) }));
}
