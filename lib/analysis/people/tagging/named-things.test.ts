import { describe, expect, it } from "vitest";
import { listTokens } from "./list-tokens";
import { isCode, isNamedThing } from "./named-things";

/** Whether the words between square brackets are a part of the name of a thing. */
function isThing(marked: string): boolean {
  const text = marked.replace(/[[\]]/g, "");
  const [start, end] = [marked.indexOf("["), marked.indexOf("]") - 1];
  const tokens = listTokens(text);
  const inside = tokens.flatMap((token, at) => (token.start >= start && token.end <= end ? [at] : []));
  return isNamedThing(tokens, inside[0] ?? 0, (inside.at(-1) ?? 0) + 1) || isCode(text, start, end);
}

describe("names of things", () => {
  it.each([
    "at [Anna Pell] University today",
    "the [Kim Chaek] Iron and Steel Complex made",
    "in [Kim Chaek] City, North Hamgyong",
    "to the [Anna Pell] Center for",
    "[Pell]'s secret sharing is",
    "with [Pell] signatures only",
    "in Fort [Pell] he",
    "the frigate [Pell] sailed",
    "at the [Charlottetown Rust Meetup] tonight",
    "(Virtual, [Pellville], VA, US)",
    "was born in [Pellville], Michigan",
    'the song "[Song] of Youth"',
    "the asteroid [Pell] and",
    "in the crater [Von Pell], the",
    "the [Anna Pell] Probe is",
    "in St [George]\u2019s Chapel today",
    "in a building called [Pellgak] today",
    "the chairman of [Pelle], was",
    "the first [Palme d'Or] for",
    "NASA's [PELL-REx] came",
    "of both [Germanys] came",
    "captures [Ok](_)s",
    "thanks to @[Pell] for",
    "in a small village called [Pellgak] today",
    "the storm [Pell] came",
    "the cargo ship [Pell] sank",
    "a Greek tug [Pell] came",
    "the [Anna Pell] Sports Club said",
    "see [Pell]::new for",
  ])("%s", (text) => {
    expect(isThing(text)).toBe(true);
  });

  it.each([
    "the [Pell] administration said",
    "the [Pell] Administration said",
    "[Pell] Press Secretary Tom Brandt",
    "President [Pell] White House aides",
    "[Anna Pell] visited the University",
    "[Anna Pell], University of Ghent",
    "[Napoleon Hill] wrote",
    "a man called [Pell] came",
    "the first [Anna Smith] was",
    "the daughter of [Pell] came",
    "met [Pell]. University teachers",
    "[Otto Brandt], JR, said",
    "The board named [Jane Fraser] chief executive",
    "The city council named [Ada Colau] mayor",
    "The party named [Keir Starmer] leader",
    "The paper called [Viktor Orban] a danger",
    "want to probe [Hunter Biden]",
    "Protesters storm [Rajapaksa] residence",
    "[Yoon] signs law",
    "[Trump] defies law",
    "[Putin] breaks law",
    "[Obama] wins prize",
    "The [Kim Jong Un] statement",
    "The [Xi Jinping] speech",
    "A [Ban Ki-moon] spokesman",
    "the [Hassan Rouhani] government",
    "[Joe Biden] Signs Border Law",
    "[Kim Jong Un] Visits Navy Base",
    "[Angela Merkel] Slams Party Rivals",
    "[Putin] Addresses Parliament",
    "[Guterres], UN chief",
  ])("%s names somebody", (text) => {
    expect(isThing(text)).toBe(false);
  });
});
