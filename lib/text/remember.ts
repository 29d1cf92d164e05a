/**
 * The same function, with its latest answers kept: what is asked of words and names is asked of the same ones again and again.
 * For pure functions whose answers nobody changes. All is forgotten when more than `limit` answers are kept, so that
 * memory stays bounded whatever comes in.
 */
export function remember<T>(compute: (key: string) => T, limit = 20_000): (key: string) => T {
  let kept = new Map<string, T>();
  return (key) => {
    const known = kept.get(key);
    if (known !== undefined) return known;
    const answer = compute(key);
    if (key.length > LONGEST_KEY) return answer;
    if (kept.size >= limit) kept = new Map();
    kept.set(key, answer);
    return answer;
  };
}

// Longer keys are no words and no names; keeping them would keep the texts they were cut from.
const LONGEST_KEY = 80;
