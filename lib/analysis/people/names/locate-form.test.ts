import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findForm, findWholeForms, keyOfSpan, listLetters } from "./locate-form";

const NEWS = "Kim met Mr. Kim. Kimchi was served; “Kim Yŏng-chʼŏl”, said Kim.";

describe("the place of a name", () => {
  test("is found again in other line breaks, quotes and accents", () => {
    const again = 'Kim met\nMr. Kim.  Kimchi was served; "Kim Yong-ch\'ol", said Kim.';
    const start = NEWS.indexOf("Kim Yŏng");
    const key = keyOfSpan(listLetters(NEWS), "Kim Yŏng-chʼŏl", { start, end: start + 14 });
    expect(key.occurrence).toBe(0);
    const span = findForm(listLetters(again), key);
    expect(span && again.slice(span.start, span.end)).toBe("Kim Yong-ch'ol");
  });

  test("counts every run of the letters, also inside words", () => {
    const last = NEWS.lastIndexOf("Kim");
    const key = keyOfSpan(listLetters(NEWS), "Kim", { start: last, end: last + 3 });
    expect(key).toEqual({ form: "Kim", occurrence: 4 });
    expect(findForm(listLetters(NEWS), key)).toEqual({ start: last, end: last + 3 });
    expect(findForm(listLetters(NEWS), { form: "Kim", occurrence: 5 })).toBeNull();
    expect(findForm(listLetters(NEWS), { form: "--", occurrence: 0 })).toBeNull();
  });

  test("as words of their own leaves out what only begins a word", () => {
    const spans = findWholeForms(NEWS, listLetters(NEWS), "Kim");
    expect(spans.map((span) => span.start)).toEqual([0, 12, NEWS.indexOf("Kim Yŏng"), NEWS.lastIndexOf("Kim")]);
  });

  test("is the same place for any span of any text that holds letters", () => {
    fc.assert(
      fc.property(fc.string({ unit: "grapheme", minLength: 1 }), fc.nat(), fc.nat(), (text, from, to) => {
        const letters = listLetters(text);
        const count = letters.letters.length;
        fc.pre(count > 0);
        const [first, last] = [from % count, to % count].sort((a, b) => a - b) as [number, number];
        const span = { start: letters.starts[first] ?? 0, end: letters.ends[last] ?? 0 };
        const found = findForm(letters, keyOfSpan(letters, text.slice(span.start, span.end), span));
        expect(found).toEqual(span);
      }),
    );
  });
});
