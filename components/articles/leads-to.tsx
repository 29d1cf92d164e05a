import { countWords } from "@/components/ui/count-words";
import { Disclosure } from "@/components/ui/disclosure";
import { OutsideLink } from "@/components/ui/outside-link";
import type { DestinationRef } from "@/lib/archive/reading/articles/types";

const MANY = 100;

/** Where a headline leads, which other articles lead there, and the address as the issue printed it. */
export function LeadsTo({ destination }: { destination: DestinationRef }) {
  const { to, original, address, otherCount } = destination;
  return (
    <div className="max-w-measure text-[0.9375rem]">
      <p>
        Leads to <OutsideLink to={to} />
        {otherCount > 0 ? (
          <>
            {" · "}
            <a href={address}>
              {otherCount >= MANY ? `${MANY} or more other articles lead` : describeOthers(otherCount)} there
            </a>
          </>
        ) : null}
      </p>
      {original === to ? null : (
        <Disclosure summary="Address as printed" className="text-ink-soft">
          <p className="text-[0.8125rem] [overflow-wrap:anywhere]">{original}</p>
        </Disclosure>
      )}
    </div>
  );
}

const describeOthers = (count: number) => `${countWords(count, "other article")} ${count === 1 ? "leads" : "lead"}`;
