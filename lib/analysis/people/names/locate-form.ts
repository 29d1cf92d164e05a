import { foldWord } from "@/lib/analysis/text/fold";
import type { Span } from "@/lib/analysis/text/span";

/** A place in a text that outlives other line breaks, quotes and spaces: which occurrence, from 0, of which letters. */
export type FormKey = { form: string; occurrence: number };

/** The folded letters and digits of a text in a row, each with where its character begins and ends in the text. */
export type Letters = { letters: string; starts: number[]; ends: number[] };

/** Letters and digits alone, as a fingerprint sees a text. Linear in the length of the text. */
export function listLetters(text: string): Letters {
  const kept: string[] = [];
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of text) {
    const start = at;
    at += character.length;
    for (const unit of foldWord(character).replace(/[^\p{L}\p{N}]+/gu, "")) {
      // A letter outside the basic plane is two units: each leads back to the same character.
      for (let k = 0; k < unit.length; k += 1) {
        kept.push(unit.charAt(k));
        starts.push(start);
        ends.push(at);
      }
    }
  }
  return { letters: kept.join(""), starts, ends };
}

/** Where the occurrence is in the text; null when the text does not hold it so many times. */
export function findForm(text: Letters, key: FormKey): Span | null {
  const { letters: form } = listLetters(key.form);
  if (form === "") return null;
  let at = text.letters.indexOf(form);
  for (let count = 0; count < key.occurrence && at >= 0; count += 1) at = text.letters.indexOf(form, at + 1);
  return at < 0 ? null : toSpan(text, at, form.length);
}

/** The key of a span that holds a name. */
export function keyOfSpan(text: Letters, form: string, span: Span): FormKey {
  const { letters } = listLetters(form);
  let occurrence = 0;
  for (let at = text.letters.indexOf(letters); at >= 0 && letters !== ""; at = text.letters.indexOf(letters, at + 1)) {
    if ((text.starts[at] ?? 0) >= span.start) break;
    occurrence += 1;
  }
  return { form, occurrence };
}

/** Every place where the form occurs as whole words, in order. */
export function findWholeForms(source: string, text: Letters, form: string): Span[] {
  const { letters } = listLetters(form);
  const spans: Span[] = [];
  for (let at = text.letters.indexOf(letters); at >= 0 && letters !== ""; at = text.letters.indexOf(letters, at + 1)) {
    const span = toSpan(text, at, letters.length);
    if (isWordEdge(source, span.start) && isWordEdge(source, span.end)) spans.push(span);
  }
  return spans;
}

function toSpan(text: Letters, at: number, length: number): Span {
  return { start: text.starts[at] ?? 0, end: text.ends[at + length - 1] ?? 0 };
}

const WORD = /[\p{L}\p{N}\p{M}]/u;

function isWordEdge(source: string, at: number): boolean {
  return !(WORD.test(source.charAt(at - 1)) && WORD.test(source.charAt(at)));
}
