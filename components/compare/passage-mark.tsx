import type { ReactNode } from "react";
import { words } from "@/messages/words";
import type { Mark } from "./list-marks";
import { MATCH_LOOK } from "./match-words";

type PassageMarkProps = {
  mark: Mark;
  side: "a" | "b";
  isFirst: boolean;
  otherName: string | undefined;
  children: ReactNode;
};

/**
 * What both sides have, numbered and leading to its twin across; or a sentence that only this side has, or that its
 * publication prints again and again.
 */
export function PassageMark({ mark, side, isFirst, otherName, children }: PassageMarkProps) {
  if (mark.kind === "only-here" || mark.kind === "standing") return <span className={mark.kind}>{children}</span>;
  const says = words().compare;
  const across = side === "a" ? "b" : "a";
  return (
    <mark id={isFirst ? `${side}-${mark.id}` : undefined} className={MATCH_LOOK[mark.kind]} data-match={mark.number}>
      {isFirst ? (
        <a
          href={`#${across}-${mark.id}`}
          className="passage-number"
          aria-label={
            otherName === undefined
              ? says.acrossUnnamed(mark.number, mark.words)
              : says.across(mark.number, mark.words, otherName)
          }
        >
          {mark.number}
        </a>
      ) : null}
      {children}
    </mark>
  );
}
