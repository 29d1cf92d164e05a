import { Notice } from "@/components/ui/notice";
import type { Reason } from "@/lib/analysis/text/span";

/** What was not understood, or understood otherwise than written. */
export function SearchNotes({ notes }: { notes: readonly Reason[] }) {
  if (notes.length === 0) return null;
  return (
    <div className="mb-6">
      <Notice tone="doubt" role="status">
        {notes.map((note) => (
          <p key={note.words}>{note.words}</p>
        ))}
      </Notice>
    </div>
  );
}
