import { type Document, writeNewsletter } from "./newsletter";

// A publication with a sentence it prints in each of its articles, and another that tells one of its stories.

export const STANDING =
  "The Sound Observer has been printed on the island of Hestvik since 1911 and has never missed a single week.";

export const TIMETABLE_TITLES = { observer: "Night Boat Kept for One More Year", herald: "The Night Boat Stays" };

const DECIDED =
  "The county of Hestvik keeps the night boat to Lundby for one more year, the transport committee decided on Tuesday by nine votes to four.";

function observer(number: number, title: string, first: string): Document {
  return writeNewsletter({
    fileName: `sound-observer-${number}.txt`,
    publication: "The Sound Observer",
    number,
    date: `October ${number}, 2019`,
    stories: [{ section: "News in brief", title, dateline: "Hestvik", paragraphs: [first, STANDING] }],
  });
}

export const TIMETABLE_ISSUES: Document[] = [
  observer(
    8,
    TIMETABLE_TITLES.observer,
    `${DECIDED} Passengers had feared that the last sailing would be in December.`,
  ),
  observer(
    15,
    "Bell of the Chapel Is Mended",
    "The bell of the chapel rings again, after a smith of Lundby closed the crack that the frost had opened in it.",
  ),
  observer(
    22,
    "Apples Are Small This Year",
    "The orchards of the east shore give small apples this autumn. Growers blame the dry weeks of July and August.",
  ),
  writeNewsletter({
    fileName: "lundby-herald-9.txt",
    publication: "The Lundby Herald",
    number: 9,
    date: "October 9, 2019",
    stories: [
      {
        section: "News in brief",
        title: TIMETABLE_TITLES.herald,
        dateline: "Lundby",
        paragraphs: [`${DECIDED} The shipping line had asked for a longer contract and more money.`],
      },
    ],
  }),
];
