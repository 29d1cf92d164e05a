import type { Upload } from "@/lib/analysis/intake/types";

const encoder = new TextEncoder();

export function textFile(fileName: string, text: string): Upload {
  return { fileName, mediaType: "text/plain", bytes: encoder.encode(text) };
}

/** Two publications on the same day's summit, with one official sentence in common, and one on something else. */
export const HARBOUR = `THE HARBOUR LETTER NO. 12 (March 5, 2019)

*** WEEK IN REVIEW

Two Presidents Sign Fishing Accord at Lake Ohrid

OHRID (Harbour Letter) -- President Elena Markovska and President Arben Hoxha signed a fishing accord on the shore of Lake Ohrid on Monday, ending eleven years of quarrels over trout.

The accord closes the northern bay to nets from May to August. Markovska said "the lake will outlive our quarrel and our children will thank the fish for their patience and their silence" as the two shook hands.

Hoxha thanked the mayors of four villages. Inspectors from both sides will count the trout each autumn, and the accord can be renewed after ten years.
`;

export const MOUNTAIN = `THE MOUNTAIN POST NO. 301 (March 6, 2019)

*** NEWS IN BRIEF

Ohrid trout get a summer's peace

OHRID (Mountain Post) -- Nets will stay out of the northern bay of Lake Ohrid each summer under a fishing accord that Elena Markovska and Arben Hoxha signed on Monday.

“The lake will outlive our quarrel … and our children will thank the fish for their patience and their silence,” Ms. Markovska said. The quarrel over trout had lasted eleven years.

Villagers on the Albanian shore doubted that inspectors would come in autumn to count trout.
`;

export const OTHER = `THE MOUNTAIN POST NO. 302 (March 13, 2019)

*** NEWS IN BRIEF

Museum of Clocks Reopens in Bitola

BITOLA (Mountain Post) -- The Museum of Clocks in Bitola opened its doors again on Tuesday after a winter of repairs to its roof and its famous tower clock.

Director Petar Ilievski showed visitors a brass pendulum from Vienna. Ilievski said the tower clock now loses one second a month.
`;
