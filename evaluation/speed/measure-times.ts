/** Median, minimum and maximum of some times in milliseconds. */
export type Times = { medianMs: number; minMs: number; maxMs: number };

export function summarizeTimes(timesMs: readonly number[]): Times {
  const sorted = [...timesMs].sort((a, b) => a - b);
  const at = (index: number) => sorted[index] ?? Number.NaN;
  return { medianMs: at(Math.floor(sorted.length / 2)), minMs: at(0), maxMs: at(sorted.length - 1) };
}

/** `median (min–max) ms`, and the ratio of the median to a baseline's. */
export function printTimes(times: Times, baseline: Times): string {
  const ms = (value: number) => value.toFixed(value < 10 ? 1 : 0);
  const ratio = (times.medianMs / baseline.medianMs).toFixed(1);
  return `${ms(times.medianMs)} (${ms(times.minMs)}–${ms(times.maxMs)}) ms, ${ratio} ×`;
}
