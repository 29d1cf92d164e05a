import { describe, expect, it } from "vitest";
import { findPeople } from "@/lib/analysis/people/find-people";

const find = (text: string) => findPeople(text, { title: null, author: null }).persons.map((person) => person.name);

describe("stock characters of examples", () => {
  it.each([
    "Alice sends a coin to Bob. Bob waits until Alice has signed. Then Carol and Dave check it.",
    "Imagine Alice wants to pay somebody. Alice signs first, and then Alice waits for an answer.",
    "If Mallory reads the key, Alice loses. Alice told Mallory nothing, said Alice.",
  ])("%s", (text) => {
    expect(find(text)).toEqual([]);
  });

  it("leaves people who bear such names", () => {
    expect(find("Alice Munro met Bob Dylan on Monday. Alice said that Bob sang well.")).toEqual([
      "Alice Munro",
      "Bob Dylan",
    ]);
    expect(find("Bob Dylan sang on Monday. For example, Bob said that he liked it.")).toEqual(["Bob Dylan"]);
  });
});

describe("leaders called by surname alone", () => {
  it("finds them before what they lead and in the rest of the article", () => {
    expect(find("The Merkel administration said no. And Merkel confirmed it on Monday.")).toEqual(["Merkel"]);
    expect(find("The Berlin administration said no. The Federal administration agreed.")).toEqual([]);
  });
});
