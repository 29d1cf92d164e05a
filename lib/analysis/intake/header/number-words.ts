const UNITS =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const TENS = "_ _ twenty thirty forty fifty sixty seventy eighty ninety".split(" ");
// Ordinals that do not come of their number by "th" alone.
const ODD_ORDINALS: Record<string, string> = {
  first: "one",
  second: "two",
  third: "three",
  fifth: "five",
  eighth: "eight",
  ninth: "nine",
  twelfth: "twelve",
};

/** "twelve", "twelfth", "one hundred and forty-third", "12th" as a number below a thousand; null for other words. */
export function readNumberWord(words: string): number | null {
  const digits = /^(\d{1,4})(?:st|nd|rd|th)?$/i.exec(words.trim());
  if (digits) return Number(digits[1]);
  const parts = words
    .toLowerCase()
    .split(/[\s-]+/)
    .filter((word) => word !== "and" && word !== "the" && word !== "a" && word !== "our");
  if (parts.length === 0) return null;
  let total = 0;
  for (const part of parts) {
    const word = ODD_ORDINALS[part] ?? part.replace(/ieth$/, "y").replace(/th$/, "");
    const [unit, ten] = [UNITS.indexOf(word), TENS.indexOf(word)];
    if (word === "hundred") total = Math.max(total, 1) * 100;
    else if (unit >= 0) total += unit;
    else if (ten >= 2) total += ten * 10;
    else return null;
  }
  return total > 0 ? total : null;
}
