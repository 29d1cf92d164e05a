/** What an unpublished upload tells, in words that no other document has. */
export type Story = {
  papers: [string, string];
  person: string;
  town: string;
  title: string;
  lead: string;
  said: string;
};

export const DRAFT: Story = {
  papers: ["Cinder", "Ember"],
  person: "Quillfeather",
  town: "Vexhaven",
  title: "Lantern Parade Lights Up Vexhaven",
  lead: "Nine hundred lanterns passed the old mill of Vexhaven on Wednesday in a parade that Zoltan Quillfeather led.",
  said: "I have carried lanterns through Vexhaven for forty winters and have never once been afraid of the dark",
};
export const WITHDRAWN: Story = {
  papers: ["Obsidian", "Marble"],
  person: "Brackenmoor",
  town: "Tarnwick",
  title: "Iron Bridge of Tarnwick Collapses",
  lead: "The iron bridge of Tarnwick fell into the gorge on Thursday after engineer Ysolde Brackenmoor had closed it to carts.",
  said: "No cart will roll across this gorge again until every last rivet has been counted by somebody sober",
};
/** Two papers on the summit that the published ones report too, and on something that nobody else does. */
export function writePapers({ papers: [first, second], person, town, title, lead, said }: Story): string[] {
  return [
    `THE ${first.toUpperCase()} DISPATCH NO. 7 (March 7, 2019)

*** WEEK IN REVIEW

${person} Hails Ohrid Fishing Accord

OHRID (${first} Dispatch) -- President Elena Markovska and President Arben Hoxha signed a fishing accord on the shore of Lake Ohrid on Monday, and the town of ${town} hailed it. The accord closes the northern bay to nets.

Markovska said "the lake will outlive our quarrel and our children will thank the fish for their patience and their silence" before the bells of ${town} rang.

${title}

By Ottoline ${person}

${town.toUpperCase()} (${first} Dispatch) -- ${lead} ${person} said "${said}" to a crowd of thousands.
`,
    `THE ${second.toUpperCase()} CHRONICLE NO. 9 (March 8, 2019)

*** NEWS IN BRIEF

${title}, Says ${person}

${town.toUpperCase()} (${second} Chronicle) -- ${lead} “${said},” ${person} said.
`,
  ];
}
