import type { CountedNumber } from "@/lib/analysis/events/profile/list-numbers";

/** A number as its sentence puts it: an amount, and whether it is a floor, a ceiling or about so much. */
export type Amount = { value: number; bound: "exact" | "least" | "most" | "about" };

// What may be between the words and the number: "at least some 12", "a little over 40".
const BEFORE_CHARS = 28;
const LEAST =
  /\b(?:at least|more than|over|no fewer than|no less than|upwards of|above|exceed(?:s|ed|ing)?)\s+(?:\w+\s)?[$£€]?$/i;
const MOST =
  /\b(?:at most|up to|as many as|as much as|no more than|fewer than|less than|under|below)\s+(?:\w+\s)?[$£€]?$/i;
const ABOUT =
  /\b(?:about|around|some|nearly|almost|roughly|approximately|an estimated|estimated|close to|circa)\s+[$£€]?$/i;
const ABOUT_AFTER = /^\s+(?:or so|or more|odd)\b/i;
// "12 to 15", "two or three": neither is the number.
const RANGE_BEFORE = /(?:\d|two|three|four|five|six|seven|eight|nine|ten)\s*(?:to|or|-|\u2013|and)\s*$/i;
const RANGE_AFTER = /^\s*(?:to|or|-|\u2013)\s*(?:\d|two|three|four|five|six|seven|eight|nine|ten)\b/i;
const SCALES: Record<string, number> = { hundred: 1e2, thousand: 1e3, million: 1e6, billion: 1e9, trillion: 1e12 };

/** The amount a counted number stands for; null for one end of a range. */
export function readAmount(text: string, { start, value }: CountedNumber): Amount | null {
  const before = text.slice(Math.max(0, start - BEFORE_CHARS), start);
  const after = text
    .slice(start)
    .replace(/^[$£€]?[\p{L}\d.,]+/u, "")
    .slice(0, BEFORE_CHARS);
  if (RANGE_BEFORE.test(before) || RANGE_AFTER.test(after)) return null;
  const [digits = "", scale = ""] = value.split(" ");
  const amount = Number(digits) * (SCALES[scale] ?? 1);
  if (!Number.isFinite(amount)) return null;
  return { value: amount, bound: readBound(before, after) };
}

function readBound(before: string, after: string): Amount["bound"] {
  if (LEAST.test(before)) return "least";
  if (MOST.test(before)) return "most";
  return ABOUT.test(before) || ABOUT_AFTER.test(after) ? "about" : "exact";
}

// "About 200" and 214 agree; "about 200" and 260 do not.
const ABOUT_SHARE = 0.1;

/** Whether both may be true of one thing: "at least 12" and 15, "some 200" and 214, "1.2 million" and 1,234,000. */
export function canAgree(a: Amount, b: Amount): boolean {
  if (a.value === b.value) return true;
  const [small, large] = a.value < b.value ? [a, b] : [b, a];
  if (small.bound === "least" || large.bound === "most") return true;
  if (small.bound === "about" || large.bound === "about") return large.value - small.value <= ABOUT_SHARE * large.value;
  return roundsTo(small.value, large.value) || roundsTo(large.value, small.value);
}

/** 1,234,000 rounds to 1,200,000: a number of two figures or more, of which the rest are noughts. */
function roundsTo(fine: number, coarse: number): boolean {
  const zeros = /0+$/.exec(String(coarse))?.[0].length ?? 0;
  const unit = 10 ** zeros;
  return zeros >= 2 && coarse / unit >= 10 && Math.round(fine / unit) * unit === coarse;
}
