import { expect, test } from "vitest";
import { OFFERED } from "@/lib/language/languages";
import { runInLanguage } from "@/lib/language/run-in-language";
import { words } from "@/messages/words";
import { prepareCount, sayCount } from "./counted-words";

test.each(OFFERED)("in %s a browser says each number as the catalogue does", (language) => {
  runInLanguage({ language, url: "/" }, () => {
    const say = words().parts.articles;
    const forms = prepareCount(say);
    const numbers = [0, 1, 2, 3, 5, 11, 13, 99, 100, 101, 103, 120, 1204, 1_000_000, 2_000_000];
    expect(numbers.map((count) => sayCount(forms, count))).toEqual(numbers.map(say));
  });
});
