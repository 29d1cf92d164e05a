import { remember } from "@/lib/analysis/text/remember";
import { stemWord } from "@/lib/analysis/text/stem";
import { listPlainWords } from "@/lib/analysis/text/words";

// Past forms of English verbs that news is told in and that do not end in "ed".
const IRREGULAR = new Set(
  `left came went met held gave took sent began broke brought bought built fell felt flew fought found froze got grew heard
  hid hit kept knew laid led lost made paid ran rose said sank saw sold set shot shut spoke spent stood stole struck swore told
  thought threw won wore wrote became drew drove ate bore bound burst cast caught chose cost cut dealt dug bid rode shook slept slid
  stuck swam taught tore woke quit hurt put read split spread let`.split(/\s+/),
);
const NO_ACT = new Set([
  "need",
  "speed",
  "seed",
  "deed",
  "indeed",
  "hundred",
  "red",
  "bed",
  "united",
  "based",
  "said",
  "told",
]);

/** The acts a sentence tells, as stems of its past forms; those of saying are left out. */
const listActs = remember((sentence: string): ReadonlySet<string> => {
  const acts = new Set<string>();
  for (const { text, folded } of listPlainWords(sentence)) {
    if (/^\p{Lu}/u.test(text) || NO_ACT.has(folded)) continue;
    if (IRREGULAR.has(folded) || (folded.length > 4 && folded.endsWith("ed"))) acts.add(stemWord(folded));
  }
  return acts;
});

/** Whether two sentences tell one act: "arrived on Tuesday" and "left on Friday" do not, nor does what tells of no act. */
export function tellOneAct(one: string, other: string): boolean {
  const there = listActs(other);
  return [...listActs(one)].some((act) => there.has(act));
}

/** Whether two sentences tell acts, and none in common. */
export function tellTwoActs(one: string, other: string): boolean {
  return listActs(one).size > 0 && listActs(other).size > 0 && !tellOneAct(one, other);
}
