/** "Topic of the week · Part 2", in words as published. */
export function SectionPart({ section, part }: { section: string | null; part: number | null }) {
  if (!section && part === null) return null;
  const words = [section, part === null ? null : `Part ${part}`].filter(Boolean).join(", ");
  return <span>{words}</span>;
}
