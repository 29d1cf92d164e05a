/** Two codes as one, put together once for each pair: there are few, and each is looked up often. */
export function joinCodes(one: string, other: string): string {
  let pairs = JOINED.get(one);
  if (pairs === undefined) {
    pairs = new Map();
    JOINED.set(one, pairs);
  }
  let joined = pairs.get(other);
  if (joined === undefined) {
    joined = `${one},${other}`;
    pairs.set(other, joined);
  }
  return joined;
}

const JOINED = new Map<string, Map<string, string>>();
