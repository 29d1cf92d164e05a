import { type Document, writeNewsletter } from "./newsletter";

// One town, two happenings weeks apart, told by four papers; what editors say of them is the tests' business.

export const HALL_TITLES = {
  gazette: "Snow Brings Down the Roof of Wexholm Market Hall",
  mirror: "Market Hall Roof Falls in Under Snow at Wexholm",
  tidings: "Wexholm Loses Its Market Hall Roof to the Snow",
  ballot: "Wexholm Votes to Build a Glass Dome",
  dome: "A Glass Dome Wins the Wexholm Vote",
};

type Telling = { paper: string; number: number; date: string; title: string; paragraphs: string[] };

function write({ paper, number, date, title, paragraphs }: Telling): Document {
  const stories = [{ section: "News in brief", title, dateline: "Wexholm", paragraphs }];
  return writeNewsletter({ fileName: `${number}.txt`, publication: `The ${paper}`, number, date, stories });
}

const SNOW = [
  "Half a metre of wet snow brought down the cast-iron roof of the market hall in Wexholm early on Tuesday, an hour before the fishmongers unlock their stalls. Nobody was inside.",
  "Fire chief Oddny Straand said the girders had groaned since Monday evening. The hall of 1887 is closed, and 46 stallholders sell from lorries on Quay Street.",
  "Stallholder Mattis Holm lost a marble counter and eleven crates of herring. Engineers will look at the walls.",
];

const VOTE = [
  "The people of Wexholm voted on Sunday for a glass dome over their market hall. Of 9,214 ballots 5,380 chose the dome of architect Liv Aspelund before a copy of the old iron roof.",
  "Mayor Torgeir Nyland said building begins in May and costs 31 million crowns. Aspelund thanked the voters for trusting a pane of glass.",
  "Opponents had warned of gulls. Turnout was 61 percent.",
];

export const HALL_ISSUES: Document[] = [
  write({ paper: "Skagen Gazette", number: 501, date: "March 2, 2021", title: HALL_TITLES.gazette, paragraphs: SNOW }),
  write({
    paper: "Fjord Mirror",
    number: 502,
    date: "March 2, 2021",
    title: HALL_TITLES.mirror,
    paragraphs: [
      "The cast-iron roof of the market hall in Wexholm fell in on Tuesday under half a metre of wet snow. The fishmongers had not yet unlocked their stalls, and nobody was hurt.",
      "The girders had groaned since Monday evening, fire chief Oddny Straand said. The 46 stallholders sell from lorries on Quay Street while engineers look at the walls of 1887.",
    ],
  }),
  write({
    paper: "Northern Tidings",
    number: 503,
    date: "March 3, 2021",
    title: HALL_TITLES.tidings,
    paragraphs: [
      "Wexholm has lost the cast-iron roof of its market hall, brought down by half a metre of wet snow early on Tuesday before the fishmongers unlock their stalls.",
      "Mattis Holm, a stallholder, dug eleven crates of herring from under the girders. Fire chief Oddny Straand closed the hall of 1887; 46 stallholders sell from lorries on Quay Street.",
    ],
  }),
  write({ paper: "Skagen Gazette", number: 504, date: "March 22, 2021", title: HALL_TITLES.ballot, paragraphs: VOTE }),
  write({
    paper: "Fjord Mirror",
    number: 505,
    date: "March 22, 2021",
    title: HALL_TITLES.dome,
    paragraphs: [
      "A glass dome by architect Liv Aspelund won the vote at Wexholm on Sunday: 5,380 of 9,214 ballots chose the dome over the market hall before a copy of the old iron roof.",
      "Building begins in May, mayor Torgeir Nyland said, and costs 31 million crowns. Opponents warned of gulls; turnout was 61 percent. Aspelund thanked the voters.",
    ],
  }),
];
