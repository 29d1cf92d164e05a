const ALPHABETS = ["abcdefghijklmnopqrstuvwxyz", "абвгдежзийклмнопрстуфхцчшщъыьэюя", "αβγδεζηθικλμνξοπρσςτυφχψω"];

/**
 * Every text that one slip of the hand makes of a word: a letter left out, put in, taken for another, or two neighbours
 * exchanged (Norvig, https://norvig.com/spell-correct.html). Letters are those of the word's own alphabets.
 */
export function listOneEdit(word: string): string[] {
  const own = [...new Set(word)];
  const letters = [
    ...new Set([...own, ...ALPHABETS.filter((all) => own.some((letter) => all.includes(letter))).join("")]),
  ];
  const edits = new Set<string>();
  for (let at = 0; at <= word.length; at += 1) {
    const [head, tail] = [word.slice(0, at), word.slice(at)];
    if (tail !== "") edits.add(head + tail.slice(1));
    if (tail.length > 1) edits.add(head + tail.charAt(1) + tail.charAt(0) + tail.slice(2));
    for (const letter of letters) {
      edits.add(head + letter + tail);
      if (tail !== "") edits.add(head + letter + tail.slice(1));
    }
  }
  edits.delete(word);
  return [...edits];
}

/**
 * How many letters have to be left out, put in, changed or exchanged with their neighbour to make one word of the other
 * (optimal string alignment, Damerau 1964); `most` + 1 for anything beyond `most`.
 */
export function countEdits(a: string, b: string, most: number): number {
  if (Math.abs(a.length - b.length) > most) return most + 1;
  let [before, above]: [number[], number[]] = [[], Array.from({ length: b.length + 1 }, (_, j) => j)];
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= b.length; j += 1) {
      const isSame = a[i - 1] === b[j - 1];
      let least = Math.min((above[j] ?? 0) + 1, (row[j - 1] ?? 0) + 1, (above[j - 1] ?? 0) + (isSame ? 0 : 1));
      if (a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) least = Math.min(least, (before[j - 2] ?? 0) + 1);
      row.push(least);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, above] = [above, row];
  }
  return Math.min(above[b.length] ?? 0, most + 1);
}

/** A word of the archive, with in how many articles it is. */
export type KnownWord = { word: string; articleCount: number };

// A letter taken for another or put in could have been any of some two dozen; one left out or two exchanged could not.
const ANY_LETTER = Math.log(25);
// Hands seldom slip at the first letter.
const FIRST_LETTER = Math.log(10);

/**
 * The words that a slip may be meant for, likeliest first: the fewer letters differ the likelier, then by how often the word is
 * used and how probable such a slip is (the noisy channel of Kernighan, Church and Gale 1990, with plain odds for its tables).
 */
export function rankCorrections(slip: string, words: readonly KnownWord[], edits: number): KnownWord[] {
  const ranked = words.flatMap((known) => {
    const distance = countEdits(slip, known.word, edits);
    return distance > edits || distance === 0 ? [] : [{ known, distance, odds: oddsOf(slip, known) }];
  });
  return ranked
    .sort((a, b) => a.distance - b.distance || b.odds - a.odds || (a.known.word < b.known.word ? -1 : 1))
    .map(({ known }) => known);
}

function oddsOf(slip: string, { word, articleCount }: KnownWord): number {
  const isLeftOut = word.length > slip.length;
  const cost = isLeftOut || isExchanged(slip, word) || isDoubled(slip, word) ? 0 : ANY_LETTER;
  return Math.log(articleCount + 1) - cost - (slip[0] === word[0] ? 0 : FIRST_LETTER);
}

const sortLetters = (word: string) => [...word].sort().join("");
const isExchanged = (slip: string, word: string) => sortLetters(slip) === sortLetters(word);

/** A letter written twice. */
function isDoubled(slip: string, word: string): boolean {
  const single = (text: string) => text.replace(/(.)\1/gu, "$1");
  return slip.length > word.length && single(slip) === single(word);
}
