import { describe, expect, it } from "vitest";
import { describeMention, type MentionReason } from "@/lib/analysis/people/describe-mention";
import type { FoundName } from "@/lib/analysis/people/tagging/found-name";
import { parseName } from "./names/parse-name";
import { assignPersons } from "./within-article";

/** Names between square brackets, with the title in front of a colon: "[Premier:Kim]". */
function assign(marked: string, title: string | null = null) {
  const names: FoundName[] = [];
  let text = "";
  for (const piece of marked.split(/(\[[^\]]*\])/)) {
    const [, role, form] = /^\[(?:([^:\]]*):)?([^\]]*)\]$/.exec(piece) ?? [];
    if (form === undefined) {
      text += piece;
      continue;
    }
    const start = text.length;
    text += form;
    const words = form.toLowerCase().split(" ");
    const reason: MentionReason = { rule: "name-in-context", args: { form: "" } };
    const titles = { titleBefore: role ?? null, titleAfter: null, roleDates: null, generation: null };
    names.push({
      start,
      end: text.length,
      form,
      words,
      parsed: parseName(form),
      ...titles,
      isPossessive: false,
      confidence: 0.9,
      reason,
    });
  }
  const { persons, mentions } = assignPersons(text, names, title);
  return { persons, mentions, who: mentions.map(({ person }) => (person === null ? "?" : persons[person]?.name)) };
}

describe("assignPersons", () => {
  it.each([
    ["[Anna Pell] left. [Pell] said so. [Anna] too.", ["Anna Pell", "Anna Pell", "Anna Pell"]],
    ["[Pell] left early. Later [Anna Pell] came back.", ["Anna Pell", "Anna Pell"]],
    ["[Regina Benjamin] spoke. [Regina M. Benjamin] left.", ["Regina M. Benjamin", "Regina M. Benjamin"]],
    ["[John Smith] met [Jane Smith]. [J. Smith] left.", ["John Smith", "Jane Smith", "?"]],
    ["[Madonna] sang. [Madonna] left.", ["Madonna", "Madonna"]],
    ["[Kim Jong-un] met [Kim Yong-nam]. [Kim Jong Un] left.", ["Kim Jong-un", "Kim Yong-nam", "Kim Jong-un"]],
    ["[Gabriel García Márquez] wrote. [García Márquez] won.", ["Gabriel García Márquez", "Gabriel García Márquez"]],
    ["[Otto Brandt] met [Otto Brandt Jr.] at home.", ["Otto Brandt", "Otto Brandt Jr."]],
    ["[Otto W. Brandt] met [Otto H. W. Brandt] at home.", ["Otto W. Brandt", "Otto H. W. Brandt"]],
    ["[Otto Brandt] came with [son:Otto W. Brandt] today.", ["Otto Brandt", "Otto W. Brandt"]],
    ["[Otto Brandt] came. Later [Otto W. Brandt] spoke.", ["Otto W. Brandt", "Otto W. Brandt"]],
    ["[George Bush Sr.] met [George Bush Jr.] at home.", ["George Bush Sr.", "George Bush Jr."]],
  ])("%s", (text, expected) => {
    expect(assign(text).who).toEqual(expected);
  });

  it("gathers forms and roles of a person", () => {
    const { persons } = assign(
      "[Premier:Li Keqiang] came. [Mr.:Li] left. [LI Keqiang] spoke. [Premier:Li Keqiang] stayed.",
    );
    expect(persons).toEqual([
      { name: "Li Keqiang", forms: ["Li Keqiang", "LI Keqiang"], surname: "Li", roles: ["Premier"] },
    ]);
  });

  it("uses the mixed-case form for display", () => {
    expect(assign("[KIM JONG UN] came. [KIM JONG UN] left. [Kim Jong Un] spoke.").persons[0]?.name).toBe("Kim Jong Un");
  });

  it.each([
    ["[WLADIMIR KLITSCHKO] won.", "Wladimir Klitschko"],
    ["[JOHN O'NEIL-MCCOY III] won.", "John O'Neil-McCoy III"],
    ["[LUDWIG VAN BEETHOVEN] won.", "Ludwig van Beethoven"],
    ["[J.K. ROWLING] won.", "J.K. Rowling"],
  ])("shows %s in ordinary case", (text, expected) => {
    expect(assign(text).persons[0]?.name).toBe(expected);
  });

  it("takes kinship and forms of address for no roles", () => {
    const { mentions } = assign("[son:Tom Pell] and [Mr.:Brandt] met [Dr.:Anna Pell].");
    expect(mentions.map((mention) => mention.role)).toEqual([null, null, null]);
  });

  it("gives each mention a kind, candidates and a reason in a sentence", () => {
    const { mentions } = assign("[Anna Pell] met [Tom Brandt]. [Pell] left with [Tom].");
    expect(mentions.map((mention) => mention.kind)).toEqual(["full", "full", "surname", "given"]);
    expect(mentions.map((mention) => mention.candidates)).toEqual([[0], [1], [0], [1]]);
    expect(mentions[2] && describeMention(mentions[2].reason).words).toBe(
      "“Pell” is the surname of Anna Pell, the only person of this article it fits.",
    );
  });

  it("leans on the title where two are introduced together", () => {
    const text = "[Robert Miller] and [Peter Miller] arrived. [Miller] said so.";
    expect(assign(text).who).toEqual(["Robert Miller", "Peter Miller", "?"]);
    expect(assign(text, "Peter Miller comes home").who[2]).toBe("Peter Miller");
  });
});
