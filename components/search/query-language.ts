/** One thing a query can say: what is written, and what it finds. */
type QueryForm = { written: string; finds: string };

/** The query language as readers are shown it. docs/search.md has the same table; a test holds them together. */
export const QUERY_LANGUAGE: readonly { title: string; forms: readonly QueryForm[] }[] = [
  {
    title: "Words",
    forms: [
      {
        written: "ruling party",
        finds: "both words, in any of their forms; with five or more words, any of them may match",
      },
      { written: '"ruling party"', finds: "the words side by side, in this order" },
      { written: "-missile", finds: "without this word; a minus works before everything on this page" },
      { written: "dam OR reservoir", finds: "either; OR joins the two parts beside it" },
      { written: "(dam OR reservoir) flood", finds: "brackets hold parts together" },
      { written: "comput*", finds: "words that start like this: computer, computing" },
      { written: "turbine~", finds: "words with a similar spelling, for typing errors and other spellings" },
      { written: '"dam flood"~10', finds: "the words in any order, at most ten others between them" },
    ],
  },
  {
    title: "Dates",
    forms: [
      { written: "29 January 2013", finds: "articles of that day; a date in any usual form is read as one" },
      { written: "Jan. 2013", finds: "articles of that month" },
      { written: "2012..2014", finds: "from 2012 to 2014" },
      { written: "summer 2018", finds: "June to August; also last March, last week, Q2 2013, the 1990s" },
      { written: "on:2013-01-29", finds: "articles of that day, month or year" },
      { written: "after:2013-01 before:2013-03", finds: "from January to March, both included" },
      { written: "happened:2013-01", finds: "articles about events of that month, whenever they were printed" },
      { written: '"2013"', finds: "the number in the text: in quotation marks nothing is a date" },
    ],
  },
  {
    title: "People and publications",
    forms: [
      {
        written: 'person:"Kim Jong-un"',
        finds: "articles that name this person, in any spelling and by surname alone",
      },
      { written: "jongun", finds: "names in any spelling of their parts: Jong-un, Jong Un, Jŏng-ŭn" },
      { written: "author:Reed", finds: "in the byline" },
      { written: 'source:"Korea Times"', finds: "articles of a publication or publisher" },
      { written: 'section:"In brief"', finds: "under a heading of the issue" },
    ],
  },
  {
    title: "Parts of an article",
    forms: [
      { written: "title:congress", finds: "in the headline" },
      { written: "quoted:sanctions", finds: "inside a quotation" },
      { written: "speaker:Berg", finds: "with a quotation by this speaker" },
      { written: "outlet:KCNA", finds: "with a quotation from this outlet" },
      { written: "event:12", finds: "reports of an event, by the number or words in its address" },
      { written: "lang:ko", finds: "in a language: the article’s own, or else its issue’s" },
      { written: "link:example.org/report", finds: "leading to this page, by the headline or in the text" },
      { written: "is:linked", finds: "linked to other articles" },
      { written: "is:undated", finds: "without a date" },
      { written: "has:picture", finds: "with a picture in its text" },
    ],
  },
];
