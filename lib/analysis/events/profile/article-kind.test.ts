import { describe, expect, test } from "vitest";
import { type ArticleKind, classifyArticle, isContainer } from "./article-kind";

const REPORT =
  "The ferry Aurora sank off Sando at dawn on Monday with forty passengers, the coast guard said. All were taken ashore by " +
  "fishing boats within the hour, and the harbour stayed closed until noon.\n\nThe owner of the line said that the ship had " +
  "passed its inspection in May. The police of Vik have opened an inquiry and will hear the captain and the crew this week, a " +
  "spokesman told the paper. Relatives of the passengers waited at the quay, where the mayor had tea and blankets brought. " +
  "Two of the forty were treated for the cold and sent home in the evening, the hospital of Vik said on Tuesday.";
const ASK =
  "I have lived on this island for forty years, and I want you to know what I think of our ferry and of those who own it. ";

describe("classifyArticle", () => {
  test.each<[ArticleKind, string | null, string]>([
    ["report", "Ferry sinks", REPORT],
    [
      "item",
      "Ferry sinks",
      "The ferry Aurora sank off Sando at dawn on Monday. Nobody was hurt, the coast guard said.",
    ],
    ["essay", "What I think of ferries", ASK.repeat(40)],
    [
      "correction",
      "Correction",
      "Last week we wrote that the ferry had sunk on Sunday. It sank on Monday, at dawn, off Sando.",
    ],
    ["round-up", "The week", "- A ferry sank off Sando.\n\n- The council met in Vik.\n\n- The choir of Sando sang."],
    [
      "press-review",
      "Press review",
      "- A ferry sank off Sando.\n- The council met in Vik.\n- The choir of Sando sang.",
    ],
    [
      "list",
      "Where to go",
      "Choir, Sando\n\nMarket, Vik, Saturday\n\nFerry museum, open until May\n\nWe wish you a good week.",
    ],
    [
      "list",
      "Where to go",
      "9/7. Council of Vik, town hall.\n\n9/8. Choir, Sando.\n\n9/9. Market.\n\n9/9. Ferry museum, Vik.\n\n9/12. Table of regulars.\n\n" +
        "9/14. Open evening of the boat builders.\n\nIf you hold an evening of your own, please write to us, and we shall print it here.",
    ],
    [
      "item",
      "How the ferry went",
      `${ASK.repeat(2)}\n\n${["At six it left.", "At seven it rained.", "At eight we saw the light.", "It was Sando.", "Nobody spoke.", "We were home."].join("\n\n")}`,
    ],
    [
      "section",
      "News",
      ["A ferry for Sando", "The council of Vik", "New bells in the north"]
        .map(
          (head) => `${head}: as told last week, the matter is not settled, and those concerned meet again on Monday.`,
        )
        .join("\n\n"),
    ],
    ["notice", "News", "No news this week."],
    ["item", "渡輪沉沒", "渡輪極光號週一清晨在桑多附近沉沒，海岸警衛隊表示，船上四十名乘客全部獲救。"],
    ["item", "フェリー沈没", "フェリー「オーロラ」が月曜日の明け方に沈没し、乗客四十人は全員救助された。"],
    ["notice", "消息", "本週無消息。"],
    ["introduction", "The Harbour Letter Digest, May 2020", REPORT],
    ["introduction", "Harbour Letter #14: a year in review", REPORT],
    ["introduction", "No. 14, Harbour Letter", REPORT],
    ["introduction", "Hi there,", REPORT],
    ["introduction", "Dear friends of the harbour, it's time for our monthly news!", REPORT],
    ["introduction", "Hello, readers!", REPORT],
    ["report", "Hello, Dolly! returns to the harbour", REPORT],
    ["report", "Dear fish: prices rise in Vik", REPORT],
    ["report", "Hi-tech, everyone: what Vik makes", REPORT],
    ["report", "Welcome to all: Vik opens its doors", REPORT],
    ["report", "Promotion: Vik rise to the second division", REPORT],
    ["report", "Harbour Letter wins a prize", REPORT],
    ["advertisement", "Charts that draw themselves (promoted)", REPORT],
    ["advertisement", "Charts that draw themselves (Sponsor)", REPORT],
    ["advertisement", "[Sponsored] Charts that draw themselves [Ad]", REPORT],
    ["advertisement", "Sponsored: charts that draw themselves", REPORT],
    ["advertisement", "Anzeige", REPORT],
    ["report", "Sponsor of the regatta withdraws", REPORT],
    ["report", "Ferry line sponsored the regatta (again)", REPORT],
    ["introduction", "Harbour Letter #14", REPORT],
    ["introduction", "Harbour Letter #14: a year at sea", REPORT],
  ])("%s: %s", (kind, title, text) => {
    expect(classifyArticle({ publication: "The Harbour Letter", title, text })).toBe(kind);
  });

  test("a headline that begins with the publication's name is no introduction by that alone", () => {
    expect(
      classifyArticle({ publication: "Harbour Letter", title: "Harbour Letter: a ferry sank", text: REPORT }),
    ).toBe("report");
  });

  test.each([
    ["Law Digest", "Law Digest #14"],
    ["Market Roundup", "Market Roundup #14: what the harbours sold"],
    ["The May Letter", "May Letter 3, 2020"],
  ])("words that count issues may be part of the name: %s", (publication, title) => {
    expect(classifyArticle({ publication, title, text: REPORT })).toBe("introduction");
  });

  test("a list of links is one, whatever its lines end in, and a report with a link in a paragraph is none", () => {
    const lines = [
      "We always look for hands. Some of these tasks have somebody who helps, see their pages for more.",
      "Help wanted on the long pier of Vik, where the planks have to be changed before the winter.",
      "Painters for the lighthouse on Sando, whose coat has not been seen to since the war ended.",
      "Somebody who mends nets and knows how to teach it to the children of the island school.",
    ];
    const text = lines.join("\n\n");
    const spans = (told: readonly string[]) =>
      told.map((line) => ({ start: text.indexOf(line), end: text.indexOf(line) + line.length - 1 }));
    const classify = (links: { start: number; end: number }[]) =>
      classifyArticle({ publication: null, title: "Hands", text, links });
    expect(classify(spans(lines.slice(1)))).toBe("list");
    expect(classify(spans(lines.slice(1)).map(({ start }) => ({ start, end: start + 11 })))).toBe("item");
    expect(classify([])).toBe("item");
  });

  test("what tells of no one happening is a container", () => {
    expect([isContainer("list"), isContainer("press-review"), isContainer("report"), isContainer(undefined)]).toEqual([
      true,
      true,
      false,
      false,
    ]);
  });
});
