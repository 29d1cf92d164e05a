/** Cosine of two weighted bags, 0 to 1 for weights of one sign; 0 when either is empty. */
export function cosine(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const product = dot(a, b);
  return product === 0 ? 0 : product / (norm(a) * norm(b));
}

/** The bag with its weights divided by their length, so that `dot` of two is their cosine; an empty one stays empty. */
export function toUnitLength(bag: ReadonlyMap<string, number>): Map<string, number> {
  const length = norm(bag) || 1;
  const unit = new Map<string, number>();
  for (const [key, weight] of bag) unit.set(key, weight / length);
  return unit;
}

/** The sum of products over the keys two bags share. */
export function dot(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let sum = 0;
  for (const [key, weight] of small) sum += weight * (large.get(key) ?? 0);
  return sum;
}

/** How many members two sets have in common. */
export function countShared<T>(a: ReadonlySet<T>, b: ReadonlySet<T>): number {
  const [small, large] = a.size <= b.size ? [a, b] : [b, a];
  let shared = 0;
  for (const member of small) if (large.has(member)) shared += 1;
  return shared;
}

/** The share of `inner`'s weight whose keys are in `outer`, 0 to 1: how far `outer` covers `inner`. */
export function coverage(inner: ReadonlyMap<string, number>, outer: { has(key: string): boolean }): number {
  let [covered, total] = [0, 0];
  for (const [key, weight] of inner) {
    total += weight;
    if (outer.has(key)) covered += weight;
  }
  return total === 0 ? 0 : covered / total;
}

const FNV_PRIME = 0x01000193;
// The offset basis of FNV-1a, and a second start so that two 32-bit hashes make one of 52 bits.
const FNV_STARTS = [0x811c9dc5, 0x9dc5811c] as const;

/** A short, stable name for a longer string: 52 bits of FNV-1a in base 36. Not for secrets. */
export function hashText(text: string): string {
  return (hashNumber(text) * 0x100000 + (fnv(text, FNV_STARTS[1]) & 0xfffff)).toString(36);
}

/** The high 32 bits of the same hash. */
export function hashNumber(text: string): number {
  return fnv(text, FNV_STARTS[0]);
}

function fnv(text: string, start: number): number {
  let hash: number = start;
  for (let i = 0; i < text.length; i += 1) hash = Math.imul(hash ^ text.charCodeAt(i), FNV_PRIME);
  // A last mix: FNV alone hardly moves the high bits of short strings.
  hash = Math.imul(hash ^ (hash >>> 15), 0x2c1b3c6d);
  return (hash ^ (hash >>> 12)) >>> 0;
}

function norm(bag: ReadonlyMap<string, number>): number {
  let sum = 0;
  for (const weight of bag.values()) sum += weight * weight;
  return Math.sqrt(sum);
}
