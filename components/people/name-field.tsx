"use client";

import { type KeyboardEvent, useEffect, useId, useRef, useState } from "react";
import { countWords } from "@/components/ui/count-words";
import { CONTROL } from "@/components/ui/field";
import type { SuggestedPerson } from "@/lib/archive/reading/people/suggest-people";
import { SuggestedNames } from "./suggested-names";

type NameFieldProps = { defaultValue: string; className?: string };

/**
 * A name, with the people it may mean below it while it is typed (the combobox pattern of ARIA 1.2). Choosing one leads to
 * its page; Enter with none chosen sends the form around the field, which is all that happens without a script.
 */
export function NameField({ defaultValue, className = "" }: NameFieldProps) {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const people = useSuggestions(typed);
  const [active, setActive] = useState(-1);
  const isOpen = people.length > 0;
  // Without a script it is a plain field, and must not promise a list.
  const [hasScript, setHasScript] = useState(false);
  useEffect(() => setHasScript(true), []);
  const close = () => {
    setTyped(null);
    setActive(-1);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const chosen = people[active];
    if (event.key === "Escape" && isOpen) close();
    else if (event.key === "Enter" && chosen) window.location.assign(chosen.address);
    else if (event.key === "ArrowDown" && isOpen) setActive(active + 1 < people.length ? active + 1 : -1);
    else if (event.key === "ArrowUp" && isOpen) setActive(active < 0 ? people.length - 1 : active - 1);
    else return;
    event.preventDefault();
  };
  const combobox = {
    role: "combobox",
    "aria-autocomplete": "list" as const,
    "aria-expanded": isOpen,
    "aria-controls": `${id}-people`,
    "aria-activedescendant": people[active] ? `${id}-${active}` : undefined,
  };
  return (
    <div className={`relative grid gap-1 ${className}`}>
      <label htmlFor={`${id}-name`} className="text-[0.875rem]">
        Name
      </label>
      <input
        id={`${id}-name`}
        name="q"
        type="search"
        defaultValue={defaultValue}
        maxLength={100}
        autoComplete="off"
        autoCapitalize="words"
        spellCheck={false}
        className={CONTROL}
        {...(hasScript ? combobox : {})}
        onChange={(event) => {
          setTyped(event.target.value);
          setActive(-1);
        }}
        onKeyDown={onKeyDown}
        onBlur={close}
      />
      <SuggestedNames id={id} people={people} active={active} />
      <p aria-live="polite" className="sr-only">
        {isOpen ? `${countWords(people.length, "suggestion")}: go through them with the arrow keys.` : ""}
      </p>
    </div>
  );
}

// Shorter than the pause between two words, longer than between two letters.
const PAUSE_MS = 120;

/** Who may be meant by what stands in the field; nobody while it is empty or null. */
function useSuggestions(typed: string | null): SuggestedPerson[] {
  const [people, setPeople] = useState<SuggestedPerson[]>([]);
  const asked = useRef<AbortController | null>(null);
  useEffect(() => {
    asked.current?.abort();
    if (typed === null || typed.trim() === "") {
      setPeople([]);
      return;
    }
    const request = new AbortController();
    asked.current = request;
    const timer = setTimeout(() => {
      // Suggestions are an extra: where they fail, the form still answers.
      askFor(typed, request.signal).then(setPeople, () => {});
    }, PAUSE_MS);
    return () => clearTimeout(timer);
  }, [typed]);
  return people;
}

async function askFor(typed: string, signal: AbortSignal): Promise<SuggestedPerson[]> {
  const answer = await fetch(`/api/people/suggest?${new URLSearchParams({ q: typed })}`, { signal });
  if (!answer.ok) return [];
  const { people } = (await answer.json()) as { people: SuggestedPerson[] };
  return people;
}
