import type { ReactNode } from "react";
import type { Mark } from "./list-marks";

type PassageMarkProps = {
  mark: Mark;
  isFirst: boolean;
  otherSide: "a" | "b";
  otherName: string | undefined;
  children: ReactNode;
};

/** A shared passage, numbered and leading to its twin across; or a sentence that only this side has, set lighter. */
export function PassageMark({ mark, isFirst, otherSide, otherName, children }: PassageMarkProps) {
  if (mark.kind === "only-here") return <span className="only-here">{children}</span>;
  const look = mark.kind === "quotation" ? "shared-quotation" : "shared-passage";
  return (
    <mark id={isFirst ? `${mark.side}-${mark.number}` : undefined} className={look}>
      {isFirst ? (
        <a
          href={`#${otherSide}-${mark.number}`}
          className="passage-number"
          aria-label={`Passage ${mark.number}, ${mark.words}: to ${otherName ?? "the other side"}`}
        >
          {mark.number}
        </a>
      ) : null}
      {children}
    </mark>
  );
}
