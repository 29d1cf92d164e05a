import { expect, test } from "vitest";
import { listRelatedTerms } from "./list-related-terms";

const asked = new Set(["dam", "flood"]);

test("terms that several of the best articles share are related, most telling first", () => {
  const articles = [
    { score: 3, text: "The dam held the flood; the reservoir and its spillway, the spillway of the reservoir." },
    { score: 2, text: "A reservoir behind the dam. Turbines stood still, and the reservoir rose over the spillway." },
    { score: 1, text: "A picnic." },
  ];
  expect(listRelatedTerms(articles, asked)).toEqual(["reservoir", "spillwai"]);
});

test("no more terms than twice the words asked for, and none of a single article, a small word or a short one", () => {
  const text = "alpha beta gamma delta epsilon zeta the their UN UN UN";
  const articles = [1, 1].map((score) => ({ score, text }));
  expect(listRelatedTerms(articles, asked)).toHaveLength(4);
  expect(listRelatedTerms(articles.slice(1), asked)).toEqual([]);
  expect(listRelatedTerms([], asked)).toEqual([]);
  expect(listRelatedTerms(articles, new Set(["x".repeat(3), "y", "z", "w"]))).not.toContain("un");
});
