import type { Reason } from "@/lib/analysis/text/span";
import { words } from "@/messages/words";
import { Disclosure } from "./disclosure";

/** Why the archive says something: folded away until asked for, open where the reason is the point. */
export function ReasonNote({
  reason,
  isOpen = false,
  label = words().parts.why,
}: {
  reason: Reason;
  isOpen?: boolean;
  label?: string;
}) {
  return (
    <Disclosure summary={label} isOpen={isOpen}>
      <p className="text-note text-ink-soft leading-snug" data-rule={reason.rule}>
        {reason.words}
      </p>
    </Disclosure>
  );
}
