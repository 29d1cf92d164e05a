import type { ReactNode } from "react";

const TONES = {
  plain: "border-rule text-ink-soft",
  accent: "border-accent text-accent",
  mark: "border-mark-edge bg-mark text-ink",
  echo: "border-echo-edge bg-echo text-ink",
  doubt: "border-doubt text-doubt",
  danger: "border-danger text-danger",
};

/** A short word about a thing's kind or state. The word says it; the tone only helps. */
export function Chip({ children, tone = "plain" }: { children: ReactNode; tone?: keyof typeof TONES }) {
  return (
    <span
      className={`inline-block whitespace-nowrap rounded-control border px-1.5 text-label leading-5 ${TONES[tone]}`}
    >
      {children}
    </span>
  );
}
