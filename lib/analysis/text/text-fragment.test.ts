import { expect, test } from "vitest";
import { toTextFragment } from "./text-fragment";

const whole = (text: string) => toTextFragment(text, { start: 0, end: text.length });

test.each([
  ["the last ferry", ":~:text=the%20last%20ferry"],
  ["“The last ferry,” he said.", ":~:text=The%20last%20ferry%2C%E2%80%9D%20he%20said"],
  ["Kim Jong-un & others", ":~:text=Kim%20Jong%2Dun%20%26%20others"],
  ["two\n  lines", ":~:text=two%20lines"],
  [
    "one two three four five six seven eight nine ten",
    ":~:text=one%20two%20three%20four%20five%20six%20seven%20eight%20nine%20ten",
  ],
  [
    "one two three four five six seven eight nine ten eleven",
    ":~:text=one%20two%20three%20four%20five,seven%20eight%20nine%20ten%20eleven",
  ],
  ["a lone half \uD800 of a pair", ":~:text=a%20lone%20half%20%EF%BF%BD%20of%20a%20pair"],
  ["… !", ""],
])("%j is found by %j", (text, fragment) => {
  expect(whole(text)).toBe(fragment);
});

test("takes the passage out of the text it stands in", () => {
  expect(toTextFragment("Before. The last ferry. After.", { start: 8, end: 23 })).toBe(":~:text=The%20last%20ferry");
});
