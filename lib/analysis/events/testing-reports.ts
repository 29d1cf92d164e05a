import { makeWord } from "./testing";

/** A made-up happening: `topic` chooses its names and words, so that no two have any in common. */
export type Report = { topic: number; outlet: number; day?: number };

const OUTLETS = [
  "Harbour Letter",
  "Mountain Post",
  "Valley Courier",
  "Island Gazette",
  "Forest Herald",
  "River Review",
];
const SENTENCES = 9;
const WORDS_A_TOPIC = 60;

/** One issue with one article about a topic, as a file to import: its outlets tell most of the same in another order. */
export function writeReport({ topic, outlet, day = 5 }: Report): string {
  const name = OUTLETS[outlet % OUTLETS.length] ?? "";
  const title = reportTitle({ topic, outlet });
  const order = Array.from({ length: SENTENCES }, (_, place) => (place * 2 + outlet) % SENTENCES);
  const told = order.slice(0, SENTENCES - 2).map((sentence) => tell(topic, sentence));
  const number = 100 + topic * OUTLETS.length + outlet;
  return `THE ${name.toUpperCase()} NO. ${number} (March ${day}, 2019)

*** NEWS IN BRIEF

${title}

${nameOf(topic, 1).toUpperCase()} (${name}) -- ${told.slice(0, 3).join(" ")}

${told.slice(3).join(" ")}
`;
}

export function reportTitle({ topic, outlet }: Report): string {
  const words = [2 + (outlet % 2), 4, 5 + (outlet % 3)].map((place) => wordOf(topic, place));
  return `${nameOf(topic, 0)} ${words[0]} ${words[1]} ${words[2]} near ${nameOf(topic, 1)} says ${name(outlet)}`;
}

const name = (outlet: number) => OUTLETS[outlet % OUTLETS.length]?.split(" ")[0] ?? "";

function tell(topic: number, sentence: number): string {
  const word = (place: number) => wordOf(topic, 8 + sentence * 5 + place);
  return `The ${word(0)} of ${nameOf(topic, sentence % 3)} ${word(1)} a ${word(2)} while the ${word(3)} and its ${word(4)} waited.`;
}

const wordOf = (topic: number, place: number) => makeWord(topic * WORDS_A_TOPIC + place);

function nameOf(topic: number, place: number): string {
  const word = makeWord(400_000 + topic * 10 + place);
  return word.charAt(0).toUpperCase() + word.slice(1);
}
