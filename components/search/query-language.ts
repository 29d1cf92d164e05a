import type { Catalogue } from "@/messages/catalogues";

type Help = Catalogue["search"]["help"];

/** One thing a query can say: what is written, and the message that says what it finds. */
type QueryForm = { written: string; finds: keyof Help["finds"] };

/** The query language as readers are shown it. docs/search.md has the same table; a test holds them together. */
export const QUERY_LANGUAGE: readonly { group: keyof Help["groups"]; forms: readonly QueryForm[] }[] = [
  {
    group: "words",
    forms: [
      {
        written: "ruling party",
        finds: "allWords",
      },
      { written: '"ruling party"', finds: "phrase" },
      { written: "-missile", finds: "not" },
      { written: "dam OR reservoir", finds: "or" },
      { written: "(dam OR reservoir) flood", finds: "brackets" },
      { written: "comput*", finds: "prefix" },
      { written: "turbine~", finds: "fuzzy" },
      { written: '"dam flood"~10', finds: "near" },
    ],
  },
  {
    group: "dates",
    forms: [
      { written: "29 January 2013", finds: "day" },
      { written: "Jan. 2013", finds: "month" },
      { written: "2012..2014", finds: "years" },
      { written: "summer 2018", finds: "season" },
      { written: "on:2013-01-29", finds: "on" },
      { written: "after:2013-01 before:2013-03", finds: "afterBefore" },
      { written: "happened:2013-01", finds: "happened" },
      { written: '"2013"', finds: "number" },
    ],
  },
  {
    group: "people",
    forms: [
      {
        written: 'person:"Kim Jong-un"',
        finds: "person",
      },
      { written: "jongun", finds: "spelling" },
      { written: "author:Reed", finds: "author" },
      { written: 'source:"Korea Times"', finds: "source" },
      { written: 'section:"In brief"', finds: "section" },
    ],
  },
  {
    group: "parts",
    forms: [
      { written: "title:congress", finds: "inTitle" },
      { written: "quoted:sanctions", finds: "quoted" },
      { written: "unquoted:sanctions", finds: "unquoted" },
      { written: "speaker:Berg", finds: "speaker" },
      { written: "outlet:KCNA", finds: "outlet" },
      { written: "place:Seoul", finds: "place" },
      { written: "event:12", finds: "event" },
      { written: "lang:ko", finds: "lang" },
      { written: "link:example.org/report", finds: "link" },
      { written: "is:linked", finds: "linked" },
      { written: "is:undated", finds: "undated" },
      { written: "has:picture", finds: "picture" },
    ],
  },
];
