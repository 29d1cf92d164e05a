import type { ReactNode } from "react";
import { Link } from "@/components/ui/link";
import { Sentence } from "@/components/ui/sentence";
import { compareAddress } from "@/lib/addresses";
import { words } from "@/messages/words";
import type { SharedHere } from "./shared-passages";

// A note names a few; the comparison pages and the event's page name the rest.
const MAX_NAMED = 3;

/** Beside a highlighted passage: who else prints it. */
export function SharedNote({ articleId, shared }: { articleId: number; shared: SharedHere[] }) {
  return (
    <div role="note" className="margin-note">
      {shared.map((one) => (
        <p key={one.key} id={`shared-note-${one.key}`}>
          <a href={`#shared-${one.key}`} aria-label={words().articles.passage(one.key)} className="note-number">
            {one.key}
          </a>{" "}
          <Others articleId={articleId} one={one} />
        </p>
      ))}
    </div>
  );
}

function Others({ articleId, one: { isQuotation, others } }: { articleId: number; one: SharedHere }) {
  const says = words().articles;
  const named: ReactNode[] = others.slice(0, MAX_NAMED).map((other) => (
    <Link key={other.id} href={compareAddress(articleId, other.id)}>
      {other.publication?.name ?? other.title}
    </Link>
  ));
  if (others.length > MAX_NAMED) named.push(says.moreOthers(others.length - MAX_NAMED));
  return <Sentence of={isQuotation ? says.sameQuotationIn(named) : says.sameWordsIn(named)} />;
}
