import { describe, expect, it } from "vitest";
import { indexPublications } from "./index-publications";
import { KNOWN_PUBLICATIONS } from "./known-publications";
import { isIssueLine, readMasthead } from "./read-masthead";

const publications = indexPublications();

describe("readMasthead", () => {
  it.each([
    [
      "NORTH KOREA NEWSLETTER NO. 247 (January 31, 2013)",
      "North Korea Newsletter",
      "247",
      "2013-01-31",
      "North Korea Newsletter No. 247",
    ],
    [
      "Harbour Weekly, Vol. 3, No. 12, March 2009",
      "Harbour Weekly",
      "12",
      "2009-03-01",
      "Harbour Weekly, Vol. 3, No. 12",
    ],
    ["This Week in Ponds 57", "This Week in Ponds", "57", null, "This Week in Ponds 57"],
    [
      "This Week in Ponds #57, Issue #57 | June 26, 2024",
      "This Week in Ponds",
      "57",
      "2024-06-26",
      "This Week in Ponds #57, Issue #57",
    ],
    ["Harbour Newsletter #0", "Harbour Newsletter", "0", null, "Harbour Newsletter #0"],
    ["The Mill Bulletin — 3 May 2011", "The Mill Bulletin", null, "2011-05-03", "The Mill Bulletin"],
    ["Issue 412, 3 March 2019", null, "412", "2019-03-03", "Issue 412"],
  ])("%s", (line, name, number, date, title) => {
    expect(readMasthead(line, publications)).toMatchObject({ name, number, date: date && { date }, title });
  });

  it.each([
    "Announcing Rust 1.12.1",
    "A call for letters 2020",
    "No. 2 leader visits the north",
    "The talks began on 3 March 2009 and went on for a week",
    "Kim meets envoy",
    "10 ways to mend a net",
    "",
  ])("%s is none", (line) => {
    expect(readMasthead(line, publications)).toBeNull();
  });

  it("takes any name that the document gives for itself elsewhere", () => {
    expect(readMasthead("Loom Talk 12", publications)).toBeNull();
    expect(readMasthead("Loom Talk 12", publications, ["LOOM TALK"])).toMatchObject({
      name: "Loom Talk",
      number: "12",
    });
  });
});

describe("isIssueLine", () => {
  it.each(["Issue 41, 9 May 2012", "No. 3", "17 November 2011", "Vol. 3 No. 4 | March 2009"])("%s", (line) => {
    expect(isIssueLine(line)).toBe(true);
  });
  it.each(["Snow plough bought", "On 3 May it rained", "Issues of the day"])("%s is none", (line) => {
    expect(isIssueLine(line)).toBe(false);
  });
});

describe("the table of known publications", () => {
  it("is sorted, and no name, agency or host stands twice", () => {
    const names = KNOWN_PUBLICATIONS.map(({ name }) => name);
    expect(names).toEqual([...names].sort((a, b) => a.localeCompare(b, "en")));
    for (const keys of ["aliases", "hosts", "agencies"] as const) {
      const all = KNOWN_PUBLICATIONS.flatMap((publication) => publication[keys]);
      expect(new Set(all).size).toBe(all.length);
    }
  });

  it("is found by name without its article, by agency, and by a page's address", () => {
    expect(publications.byName("korea times")?.name).toBe("The Korea Times");
    expect(publications.byAgency("Yonhap")?.name).toBe("Yonhap News Agency");
    expect(publications.byAddress("https://en.yna.co.kr/view/A1?x=1")?.name).toBe("Yonhap News Agency");
    expect(publications.byAddress("desk@koreatimes.co.kr")?.name).toBe("The Korea Times");
    expect(publications.byAddress("https://notreuters.com.example/")).toBeNull();
  });
});
