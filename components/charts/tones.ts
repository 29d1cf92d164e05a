/** Fills that stand apart from paper and from each other; what they mean is always written beside them. */
const TONES = ["var(--accent)", "var(--echo-edge)", "var(--mark-edge)", "var(--danger)", "var(--ink-soft)"];

/** The fill of the nth publication of a chart; all beyond the last share its grey. */
export function toneOf(index: number): string {
  return TONES[Math.min(index, TONES.length - 1)] ?? "var(--ink-soft)";
}
