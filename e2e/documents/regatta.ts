import { type Document, writeNewsletter } from "./newsletter";

// Two issues of one newsletter about a harbour in which people share names; the people are the editors' cases.

export const REGATTA_TITLES = {
  harbour: "Harbour Master Calls Off the Regatta",
  reading: "A Reading in the Boathouse",
  jury: "The Jury of the Poetry Prize",
};

const HARBOUR: Document = writeNewsletter({
  fileName: "skerry-gazette-31.txt",
  publication: "The Skerry Gazette",
  number: 31,
  date: "August 5, 2020",
  stories: [
    {
      section: "Week in review",
      title: REGATTA_TITLES.harbour,
      dateline: "Skerry",
      paragraphs: [
        "Harbour master Torvald Brekke called off the regatta on Saturday, an hour before the first start. Brekke said that no cup was worth a boat.",
        "Ingrid Solheim and Per Solheim had sailed in from the outer islands for it. Solheim went home with the trophy of last year in a bread bag.",
        "The oldest skipper, whom everybody calls granny skagen, laughed and rowed home. Captain Henrik Dahl took down the flags.",
      ],
    },
  ],
});

const READING: Document = writeNewsletter({
  fileName: "skerry-gazette-32.txt",
  publication: "The Skerry Gazette",
  number: 32,
  date: "August 12, 2020",
  stories: [
    {
      section: "Week in review",
      title: REGATTA_TITLES.reading,
      dateline: "Skerry",
      paragraphs: [
        "The poet Torvald Brekke read from his new book in the boathouse on Friday. Brekke read for an hour, and the rain on the roof read along.",
        "Ingrid Solheim had brought the lamps. Afterwards the poet signed eleven copies and drank a good deal of coffee.",
      ],
    },
  ],
});

/** Comes later, and names both men of one name without saying which. */
export const JURY: Document = writeNewsletter({
  fileName: "skerry-gazette-33.txt",
  publication: "The Skerry Gazette",
  number: 33,
  date: "August 19, 2020",
  stories: [
    {
      section: "Week in review",
      title: REGATTA_TITLES.jury,
      dateline: "Skerry",
      paragraphs: [
        "Torvald Brekke sits in the jury of the poetry prize this year, the town council said on Tuesday. Brekke has promised to read everything twice.",
      ],
    },
  ],
});

export const REGATTA_ISSUES: Document[] = [HARBOUR, READING];
