import { Disclosure } from "@/components/ui/disclosure";
import type { Reason } from "@/lib/analysis/text/span";
import { words } from "@/messages/words";

/** Why the article begins, ends and is titled as it is. */
export function ArticleReasons({ reasons }: { reasons: Reason[] }) {
  if (reasons.length === 0) return null;
  return (
    <Disclosure summary={words().articles.howSplit}>
      <ul className="grid list-disc gap-1 ps-5 text-small text-ink-soft">
        {reasons.map((reason) => (
          <li key={`${reason.rule} ${reason.words}`} data-rule={reason.rule}>
            {reason.words}
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}
