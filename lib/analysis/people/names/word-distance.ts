import { plainKey } from "./spelling-keys";

// What it costs to write one letter for another, where romanisations do so. All other changes cost 1.
const CHEAP: Record<string, number> = {};
for (const [pairs, cost] of [
  ["iy ij jy ei ou ck cq kq gq sz fv vw", 0.2],
  ["ae ey oa gk uw oe ue", 0.4],
  ["dt bp gj cs jz ai au iu dz tz pf", 0.6],
] as const) {
  for (const pair of pairs.split(" ")) {
    CHEAP[pair] = cost;
    CHEAP[`${pair[1]}${pair[0]}`] = cost;
  }
}
const VOWEL = /[aeiouyw]/;
const LONGEST = 24;

/**
 * How far apart two folded words are as spellings of one name: a weighted edit distance in which the swaps of
 * romanisation (i and y, o and u, q and k) cost little, a vowel or an h more or less costs half, doubling a fifth.
 */
export function spellingDistance(a: string, b: string): number {
  const [left, right] = [spellOut(a), spellOut(b)];
  if (left === right) return 0;
  let previous = [0];
  for (let k = 1; k <= right.length; k += 1) previous.push((previous[k - 1] ?? 0) + dropCost(right, k - 1));
  for (let i = 1; i <= left.length; i += 1) {
    const row = [(previous[0] ?? 0) + dropCost(left, i - 1)];
    for (let k = 1; k <= right.length; k += 1) {
      const [x, y] = [left.charAt(i - 1), right.charAt(k - 1)];
      const swap = (previous[k - 1] ?? 0) + (x === y ? 0 : (CHEAP[x + y] ?? 1));
      row.push(Math.min(swap, (previous[k] ?? 0) + dropCost(left, i - 1), (row[k - 1] ?? 0) + dropCost(right, k - 1)));
    }
    previous = row;
  }
  return previous[right.length] ?? 0;
}

/** Letters that other spellings write as one or as two. */
function spellOut(word: string): string {
  const plain = plainKey(word).slice(0, LONGEST);
  return plain.replace(/x/g, "ks").replace(/ph/g, "f").replace(/ou/g, "u").replace(/dj/g, "j").replace(/ck/g, "k");
}

function dropCost(word: string, at: number): number {
  const letter = word.charAt(at);
  if (letter === word.charAt(at - 1) || letter === word.charAt(at + 1)) return 0.2;
  if (letter === "h") return 0.4;
  return VOWEL.test(letter) ? 0.5 : 1;
}
