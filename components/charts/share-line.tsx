import type { Share } from "@/lib/archive/desk/decisions/wilson";

/** A share as a dot on a line from 0 to 100 %, with its interval; the numbers beside it say the same. */
export function ShareLine({ share }: { share: Share }) {
  return (
    <div className="grid gap-0.5">
      <span className="numeric">
        {toPercent(share.share)}{" "}
        <span className="text-note text-ink-soft">
          {share.right} of {share.all}, {toPercent(share.low)} to {toPercent(share.high)}
        </span>
      </span>
      <ShareMark share={share} />
    </div>
  );
}

/** The picture alone. `expected` is a tick where the share should be. */
export function ShareMark({ share, expected }: { share: Share; expected?: number }) {
  const at = (value: number) => `${(100 * value).toFixed(2)}%`;
  return (
    <svg aria-hidden="true" className="block h-4 w-full max-w-[20rem] overflow-visible">
      <line x1="0" x2="100%" y1="8" y2="8" stroke="var(--rule)" />
      <rect x={at(share.low)} width={at(share.high - share.low)} y="6" height="4" rx="2" fill="var(--mark-edge)" />
      {expected === undefined ? null : (
        <line x1={at(expected)} x2={at(expected)} y1="0" y2="16" stroke="var(--ink)" strokeWidth="2" />
      )}
      <circle cx={at(share.share)} cy="8" r="4.5" fill="var(--accent)" stroke="var(--paper)" />
    </svg>
  );
}

export const toPercent = (value: number) => `${Math.round(100 * value)} %`;
