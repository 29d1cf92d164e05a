import { describe, expect, it } from "vitest";
import { listTokens } from "./list-tokens";
import { findTitleAfter, findTitleBefore, isKinship, isOffice } from "./titles-beside";

/** The titles beside the name between square brackets. */
function titlesOf(marked: string, other = "John Kelly"): [string | null, string | null] {
  const text = marked.replace(/[[\]]/g, "");
  const start = marked.indexOf("[");
  const end = marked.indexOf("]") - 1;
  const tokens = listTokens(text);
  const from = tokens.findIndex((token) => token.start >= start);
  const after = tokens.findIndex((token) => token.start >= end);
  const isName = (at: number) => other.split(" ").includes(tokens[at]?.text ?? "");
  return [
    findTitleBefore(text, tokens, from),
    after < 0 ? null : (findTitleAfter(text, tokens, after, isName)?.role ?? null),
  ];
}

describe("titles beside a name", () => {
  it.each([
    ["said Gen. [Ri Yong-ho] today", "Gen.", null],
    ["the North Korean leader [Kim Jong-un] said", "North Korean leader", null],
    ["including No. 2 leader [Kim Yong-nam] and", "No. 2 leader", null],
    ["and Premier [Choe Yong-rim], according to", "Premier", null],
    ["said Mr. [Abe] in", "Mr.", null],
    ["the late leader [Kim Jong-il] was", "late leader", null],
    ["U.S. President [Barack Obama] and", "President", null],
    ["former Vice President [Al Gore] came", "former Vice President", null],
    ["his wife [Anna Pell] stayed", "wife", null],
    ["they met [Kim Jong-un] at", null, null],
    ["[Kim Ki-nam], party secretary in charge of culture, said", null, "party secretary in charge of culture"],
    ["[Mary Barra], 51, chief executive of the firm, said", null, "chief executive of the firm"],
    ["[Ann Lee], the mayor of Springfield, resigned", null, "mayor of Springfield"],
    ["[Ann Lee], mayor of Springfield since 2010, resigned", null, "mayor of Springfield"],
    ["[Ann Lee], chief of staff John Kelly and others came", null, null],
    ["[Ann Lee], spokeswoman for Mayor John Kelly, said", null, "spokeswoman for Mayor John Kelly"],
    ["[Ann Lee], mayor of Springfield who resigned", null, "mayor of Springfield"],
    ["[Ann Lee], mayor of Springfield was there", null, null],
    ["[Ann Lee], conducted it and the mayor of Springfield, came", null, null],
    ["[Ann Lee], director of the firm and daughter of its founder, came", null, "director of the firm"],
    ["[Ann Lee], manager of the Trade Co. Ltd. in Springfield, came", null, "manager of the Trade Co. Ltd"],
    ["[Ann Lee], secretary of the C.C., WPK, came", null, "secretary of the C.C., WPK"],
    ["[Ann Lee], its manager, came", null, "manager"],
    ["[Ann Lee], once mayor of Springfield, came", null, "mayor of Springfield"],
    ["said Chief Cabinet Secretary [Ann Lee] today", "Chief Cabinet Secretary", null],
    ["with the North Vik Community Manager [Ann Lee] today", "Community Manager", null],
    ["by Lead Infrastructure Engineer [Ann Lee] today", "Lead Infrastructure Engineer", null],
    ["thanks to software review editor [Ann Lee] today", "software review editor", null],
    ["says editor [Ann Lee] today", "editor", null],
    ["thanks to its creator [Ann Lee] it runs", "creator", null],
    ["from Honorary Director [Ann Lee] of the board", "Honorary Director", null],
    ["[Ann Lee], Dean Marquorsen, and others came", null, null],
    ["called the rep [Ann Lee] answered", null, null],
    ["[Kim Chaek], at the request of an official who came", null, null],
    ["Bo Lee and [Ann Lee], members of the General Association, came", null, null],
    ["sat the intelligence chief [Ann Lee] and", "intelligence chief", null],
    ["[Ann Lee], who was the mayor, resigned", null, null],
    ["[Ann Lee], said the mayor of Springfield, resigned", null, null],
    ["[Ann Lee] and the mayor of Springfield resigned", null, null],
  ])("%s", (text, before, after) => {
    expect(titlesOf(text)).toEqual([before, after]);
  });
});

describe("what a title says", () => {
  it.each([
    ["wife", true, false],
    ["son of the late leader", true, false],
    ["president's daughter", true, false],
    ["Mr.", false, false],
    ["great Comrade", false, false],
    ["Dr.", false, false],
    ["spokesman for his father", false, true],
  ])("%s", (title, kinship, office) => {
    expect([isKinship(title), isOffice(title)]).toEqual([kinship, office]);
  });
});
