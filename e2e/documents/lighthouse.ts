import { type Document, textDocument, writeNewsletter } from "./newsletter";

// Names and places that stand in no other document of these tests, so that tests that run beside each other do not meet.

export const LIGHTHOUSE_TITLE = "Lamp of Cape Marrow Burns Again";

export const LIGHTHOUSE: Document = writeNewsletter({
  fileName: "bell-quarterly-3.txt",
  publication: "The Bell Quarterly",
  number: 3,
  date: "May 6, 2020",
  stories: [
    {
      section: "From the coast",
      title: LIGHTHOUSE_TITLE,
      dateline: "Marrow",
      paragraphs: [
        "Oskar Brandvik climbed the ninety steps of the lighthouse at Cape Marrow on Monday evening and lit its lamp, which had been dark for nineteen years.",
        "Mayor Ingrid Solheim watched from the mole. Solheim said that the council had paid for the lens, and that Brandvik had asked for nothing but paraffin.",
        "The keepers' house becomes a library of sea charts in autumn.",
      ],
    },
    {
      section: "Notices",
      title: "Tide Tables Reprinted After Mistake",
      dateline: "Marrow",
      paragraphs: [
        "The harbour office has printed its tide tables anew. A column had slipped by one line, and two boats sat on the sand for half a day.",
        "Harbour master Rolf Tangen asked everyone to burn the old sheets.",
      ],
    },
  ],
});

/** What no reader can make a text of. */
export const PICTURE: Document = {
  name: "lighthouse.png",
  mimeType: "image/png",
  buffer: Buffer.from("89504e470d0a1a0a0000000d49484452", "hex"),
};

export const KITE: Document = writeNewsletter({
  fileName: "bell-quarterly-4.txt",
  publication: "The Bell Quarterly",
  number: 4,
  date: "August 5, 2020",
  stories: [
    {
      section: "From the coast",
      title: "Kites Forbidden Above the Salt Pans",
      dateline: "Marrow",
      paragraphs: [
        "Since Tuesday no kite may fly above the salt pans of Marrow. Ornithologist Vigdis Hauge counted forty nests of terns between the dykes.",
        "Hauge will count again when the young have flown, in the second week of September.",
      ],
    },
  ],
});

export const PLOVERS: Document = writeNewsletter({
  fileName: "shingle-report-9.txt",
  publication: "The Shingle Report",
  number: 9,
  date: "April 2, 2021",
  stories: [
    {
      section: "Birds",
      title: "Plovers Counted on the Long Beach",
      dateline: "Shingle",
      paragraphs: [
        "Eleven pairs of plovers sat on the Long Beach on Thursday. Warden Agnes Thorsen counted them twice.",
        "Thorsen asks owners to keep their dogs off the beach until July.",
      ],
    },
  ],
});

/** The same issue with another line in front: other bytes, nothing new. */
export const KITE_AGAIN: Document = textDocument(
  "forwarded-bell-quarterly-4.txt",
  `Home > Archive > Bell Quarterly\n\n${KITE.buffer.toString("utf8")}`,
);

export const PASTED = `Orchard Walls Are to Be Rebuilt

The dry walls around the pear orchards of Lower Finch will be rebuilt before winter, stone by stone, as they stood in 1904.

The stonemason, Torvald Engen, has numbered eleven hundred stones with chalk. Engen asks walkers not to wipe the numbers off.
`;
