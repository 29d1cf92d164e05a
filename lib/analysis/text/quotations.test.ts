import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { findQuotations } from "./quotations";
import { spentMs } from "./testing/spent-ms";

function quoted(text: string): string[] {
  return findQuotations(text).map((quotation) => quotation.text);
}

describe("findQuotations reads every style of marks", () => {
  it.each([
    ["straight", 'He said "we will come" and left.', ["we will come"]],
    ["curly", "He said \u201Cwe will come\u201D and left.", ["we will come"]],
    ["curly, closed with a straight mark", 'He said \u201Cwe will come" and left.', ["we will come"]],
    ["low and high", "Er sagte: \u201Ewir kommen\u201C und ging.", ["wir kommen"]],
    ["angle with spaces", "Il a dit \u00AB nous viendrons \u00BB hier.", ["nous viendrons"]],
    ["angle pointing in", "Er sagte \u00BBwir kommen\u00AB gestern.", ["wir kommen"]],
    ["corner", "\u4ED6\u8AAA\u300C\u6211\u5011\u6703\u4F86\u300D\u3002", ["\u6211\u5011\u6703\u4F86"]],
    ["wide", "He said \uFF02we will come\uFF02 twice", ["we will come"]],
    ["backticks of wire copy", "He said ``we will come'' and left.", ["we will come"]],
    ["single curly", "He said \u2018we will come\u2019 and left.", ["we will come"]],
    ["single straight", "He said 'we will come' and left.", ["we will come"]],
    ["marks with spaces inside", 'He said " we will come " and left.', ["we will come"]],
    ["two in a line", '"One," she said, "and two."', ["One,", "and two."]],
    ["after a dash", 'the reply\u2014"never"\u2014came at once', ["never"]],
    ["in brackets", 'the plan ("a shell") fell', ["a shell"]],
    ["at the very end", 'He shouted "stop"', ["stop"]],
    ["at the very beginning", '"Stop," he shouted.', ["Stop,"]],
  ])("%s", (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe("findQuotations does not take apostrophes for quotation marks", () => {
  it.each([
    ["possessives", "The party's men and the workers' union met Kim's aide.", []],
    ["curly possessives", "The party\u2019s men and the workers\u2019 union met.", []],
    ["contractions", "They don't know, it isn't so, we'd go.", []],
    ["decades", "In the '90s and the \u201980s it rained.", []],
    ["elisions", "Give 'em the stuff, 'til it's gone.", []],
    ["feet and inches", "He is 5'10\" tall and she 6'1\".", []],
    [
      "a plural possessive inside single marks",
      "She called it 'the workers' own house' again.",
      ["the workers' own house"],
    ],
    ["a contraction inside single marks", "She said 'we don't know' again.", ["we don't know"]],
    ["a possessive inside double marks", 'She said "the party\u2019s line" again.', ["the party\u2019s line"]],
  ])("%s", (_, text, expected) => {
    expect(quoted(text)).toEqual(expected);
  });
});

describe("findQuotations over paragraphs and lost marks", () => {
  it("joins paragraphs that each begin with a mark", () => {
    const text = 'He said: "The first part goes on.\n\n"The second part ends."\n\nThen he left.';
    expect(quoted(text)).toEqual(['The first part goes on.\n\n"The second part ends.']);
    expect(findQuotations(text)[0]?.key).toBe("the first part goes on the second part ends");
  });

  it("ends at the paragraph when the closing mark is lost", () => {
    expect(quoted('He said: "We will come.\nIt rained. A "small" crowd waited.')).toEqual(["We will come.", "small"]);
  });

  it("drops an opening mark that another one follows before the paragraph ends", () => {
    expect(quoted('He said: "We will come, he added. Then: "We will go."')).toEqual(["We will go."]);
  });

  it("ignores a closing mark without an opening one", () => {
    expect(quoted('We will come," he said. "Soon."')).toEqual(["Soon."]);
  });

  it("keeps a quotation over a wrapped line in one piece", () => {
    expect(quoted('He said "we will\ncome" and left.')).toEqual(["we will\ncome"]);
  });

  it("gives a quotation inside a quotation to the outer one", () => {
    expect(quoted("\u201CHe told me \u2018never\u2019 twice,\u201D she said.")).toEqual([
      "He told me \u2018never\u2019 twice,",
    ]);
  });

  it("does not let a lost mark swallow the rest of a long text", () => {
    const text = `\u201CLost ${"word ".repeat(2000)}\n${"More text. ".repeat(200)}\u201CFound\u201D it.`;
    expect(quoted(text)).toEqual(["Found"]);
  });
});

describe("the key of a quotation", () => {
  it.each([
    ["marks", '"the party\'s role"', "\u201Cthe party\u2019s role\u201D"],
    ["ellipses", '"work by ... radically improving"', "\u201Cwork by \u2026 radically improving\u201D"],
    ["case", '"The Meeting Was Held"', '"the meeting was held"'],
    ["final comma", '"the meeting was held," he said', '"the meeting was held."'],
    ["hyphens", '"military-first rule"', '"military\u2010first rule"'],
  ])("does not change with %s", (_, first, second) => {
    expect(findQuotations(first)[0]?.key).toBe(findQuotations(second)[0]?.key);
    expect(findQuotations(first)[0]?.key).not.toBe("");
  });

  it("counts the words it is made of", () => {
    expect(findQuotations('"One two, three\u2014four."')[0]).toMatchObject({ wordCount: 4, key: "one two three four" });
  });
});

describe("speaker and outlet of a quotation", () => {
  it.each([
    ['"We will come," Kim said.', "Kim", null],
    ['"We will come," said Mary Robinson, a lawyer.', "Mary Robinson", null],
    ['"We will come," Mr. Abe told reporters.', "Mr. Abe", null],
    ['"We will come," Musk told CNN on Friday.', "Musk", "CNN"],
    ['"We will come," the KCNA quoted Kim as saying in a dispatch.', "Kim", "KCNA"],
    ['"We will come," Kim was quoted as saying.', "Kim", null],
    ['"We will come," Kim was quoted by the Rodong Sinmun as saying.', "Kim", "Rodong Sinmun"],
    ['"We will come," according to the Korean Central News Agency.', null, "Korean Central News Agency"],
    ['"We will come," the KCNA dispatch also said.', null, "KCNA"],
    ['"We will come," the North\u2019s Korean Central News Agency said.', null, "Korean Central News Agency"],
    ['The KCNA\'s report quoted Kim Jong-un as saying that "we will come."', "Kim Jong-un", "KCNA"],
    ['Kim Ki-nam said: "We will come."', "Kim Ki-nam", null],
    ['Mary Robinson, a lawyer, said "we will come" again.', "Mary Robinson", null],
    ['"We will come," he said.', null, null],
    ['They called it "grass-roots" work.', null, null],
    ['"We will come."\nPigeon said police had talked.', null, null],
    ['It was "a good day." Pigeon said police had talked.', null, null],
  ])("%s", (text, speaker, outlet) => {
    expect(findQuotations(text)[0]).toMatchObject({ speaker, outlet });
  });
});

describe("findQuotations on any text", () => {
  const anyText = fc.array(
    fc.constantFrom('"', "'", "\u201C", "\u201D", "\u2019", "\u00AB", "word ", "s", " ", "\n", ". ", "A"),
    {
      maxLength: 60,
    },
  );

  it("answers ordered spans inside the text that do not overlap and say what stands there", () => {
    fc.assert(
      fc.property(anyText, (parts) => {
        const text = parts.join("");
        let last = 0;
        for (const quotation of findQuotations(text)) {
          expect(quotation.start).toBeGreaterThanOrEqual(last);
          expect(quotation.end).toBeGreaterThan(quotation.start);
          expect(text.slice(quotation.start, quotation.end)).toBe(quotation.text);
          expect(quotation.wordCount).toBeGreaterThan(0);
          last = quotation.end;
        }
      }),
    );
  });

  it.each(['"', "'", "\u201C", "``", "' a", 's" ', "A\u2019 said Kim"])(
    "stays quick on 100,000 characters of %j",
    (unit) => {
      const text = unit.repeat(Math.ceil(100_000 / unit.length));
      expect(spentMs(() => findQuotations(text))).toBeLessThan(5000);
    },
  );
});
