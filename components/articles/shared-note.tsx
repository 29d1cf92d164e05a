import { compareAddress } from "@/lib/addresses";
import type { SharedHere } from "./shared-passages";

// A note names a few; the comparison pages and the event's page name the rest.
const MAX_NAMED = 3;

/** Beside a highlighted passage: who else prints it. */
export function SharedNote({ articleId, shared }: { articleId: number; shared: SharedHere[] }) {
  return (
    <div role="note" className="margin-note">
      {shared.map((one) => (
        <p key={one.key} id={`shared-note-${one.key}`}>
          <a href={`#shared-${one.key}`} aria-label={`Passage ${one.key}`} className="note-number">
            {one.key}
          </a>{" "}
          {one.isQuotation ? "The same quotation in " : "The same words in "}
          {one.others.slice(0, MAX_NAMED).map((other, index) => (
            <span key={other.id}>
              {index > 0 ? ", " : ""}
              <a href={compareAddress(articleId, other.id)}>{other.publication?.name ?? other.title}</a>
            </span>
          ))}
          {one.others.length > MAX_NAMED ? ` and ${one.others.length - MAX_NAMED} more` : ""}
        </p>
      ))}
    </div>
  );
}
