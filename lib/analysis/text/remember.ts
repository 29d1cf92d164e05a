import { RecentMap } from "./recent-map";

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

/**
 * The same for whole texts: the answers for the latest are kept. A newcomer's text is asked for with each of its candidates,
 * and each report of an event with each other. Lists come out frozen: they are handed to many.
 */
export function rememberTexts<T extends object>(compute: (text: string) => T): (text: string) => T {
  const kept = new RecentMap<string, T>(TEXTS_KEPT);
  return (text) => {
    if (text.length < SHORTEST_TEXT || text.length > LONGEST_TEXT) return compute(text);
    const known = kept.get(text);
    if (known !== undefined) return known;
    const answer = compute(text);
    kept.set(text, Object.freeze(answer));
    return answer;
  };
}

// As many as the candidates of a newcomer, or the reports of an event that are compared.
const TEXTS_KEPT = 64;
// Names and sentences are quicker read than looked up; the lists of a book would fill the memory.
const SHORTEST_TEXT = 240;
const LONGEST_TEXT = 20_000;
