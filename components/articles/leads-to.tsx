import { Disclosure } from "@/components/ui/disclosure";
import { Link } from "@/components/ui/link";
import { OutsideLink } from "@/components/ui/outside-link";
import { Sentence } from "@/components/ui/sentence";
import type { DestinationRef } from "@/lib/archive/reading/articles/types";
import { words } from "@/messages/words";

const MANY = 100;

/** Where a headline leads, which other articles lead there, and the address as the issue printed it. */
export function LeadsTo({ destination }: { destination: DestinationRef }) {
  const { to, original, address, otherCount } = destination;
  const says = words().articles;
  return (
    <div className="max-w-measure text-plain">
      <p>
        <Sentence of={says.leadsTo(<OutsideLink to={to} />)} />
        {otherCount > 0 ? (
          <>
            {" · "}
            <Link href={address}>{otherCount >= MANY ? says.manyLead(MANY) : says.othersLead(otherCount)}</Link>
          </>
        ) : null}
      </p>
      {original === to ? null : (
        <Disclosure summary={says.addressAsPrinted} className="text-ink-soft">
          <p className="text-note [overflow-wrap:anywhere]">{original}</p>
        </Disclosure>
      )}
    </div>
  );
}
