import { type Document, writeNewsletter } from "./newsletter";

// Two publications on one day of one island, with one sentence of a speech in common; the people are the editors' cases.

export const FERRY_TITLES = {
  kestrel: "Last Steam Ferry Leaves Orrin Island",
  tarn: "Islanders Wave Off the Old Boat",
};

const KESTREL_POST: Document = writeNewsletter({
  fileName: "kestrel-post-71.txt",
  publication: "The Kestrel Post",
  number: 71,
  date: "June 12, 2019",
  stories: [
    {
      section: "Week in review",
      title: FERRY_TITLES.kestrel,
      dateline: "Orrin",
      paragraphs: [
        "The steam ferry Northern Light left Orrin Island for the last time on Monday, after eighty-four summers, with four hundred islanders and a brass band on her decks.",
        'Captain Halvard Eikrem gave three long blasts. "No engine of ours was ever late for a wedding or early for a funeral, and nobody can ask more of a boat than that," Eikrem told the crowd on the pier.',
        "The Northern Light goes to the breakers of Tarnholm. Martha Amundsrud, who sold tickets for forty years, kept the last roll. The electric ferry that follows her sails on Thursday.",
        "Councillor Sigrun Kvalheim had asked for one more summer in vain.",
      ],
    },
  ],
});

const TARN_COURIER: Document = writeNewsletter({
  fileName: "tarn-courier-1188.txt",
  publication: "The Tarn Courier",
  number: 1188,
  date: "June 13, 2019",
  stories: [
    {
      section: "News in brief",
      title: FERRY_TITLES.tarn,
      dateline: "Orrin",
      paragraphs: [
        "Four hundred people sailed with the steam ferry Northern Light on Monday when she left Orrin Island for good, bound for the breakers of Tarnholm.",
        "“No engine of ours was ever late for a wedding or early for a funeral … and nobody can ask more of a boat than that,” Captain Halvard Eikrem said before he pulled the whistle.",
        "Her successor runs on batteries. Berta Amundsrud, a passenger of ninety, called that ferry a refrigerator, and Councillor Sigrun Kvalheim agreed.",
      ],
    },
  ],
});

export const FERRY_ISSUES: Document[] = [KESTREL_POST, TARN_COURIER];
