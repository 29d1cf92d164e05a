"use client";

import { ChoiceList } from "@/components/ui/choice-list";

const CHOICES = [
  { key: "a", address: "/people", label: "Ida Holt", line: "Person, 12 articles" },
  { key: "b", address: "/issues", label: "The Orbital Post", line: "Publication" },
];

/** A list of choices as it stands below a field, the first of them active. */
export function ChoiceListPart() {
  return (
    <ChoiceList
      choices={CHOICES}
      active={0}
      label="Suggestions"
      listId="part-choices"
      optionId={(at) => `part-choice-${at}`}
      className="max-w-80"
    />
  );
}
