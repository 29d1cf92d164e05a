import { words } from "@/messages/words";

/** "Topic of the week · Part 2", in words as published. */
export function SectionPart({ section, part }: { section: string | null; part: number | null }) {
  if (!section && part === null) return null;
  const place = [section, part === null ? null : words().articles.part(part)].filter(Boolean).join(", ");
  return <span>{place}</span>;
}
