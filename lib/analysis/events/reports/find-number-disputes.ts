import { listNumbers } from "@/lib/analysis/events/profile/list-numbers";
import { contains, overlaps } from "@/lib/analysis/text/span";
import { type CountedSlot, listBareFates, readSlot } from "./counted-slot";
import { type Disagreement, type SpokenThere, toSides } from "./disagreement";
import { type Amount, canAgree, readAmount } from "./read-amount";
import { tellTwoActs } from "./same-act";
import { compareSentences, type WeighedSentence } from "./weigh-sentences";

/** A report with its weighed sentences. */
export type ReadReport = { id: number; text: string; sentences: WeighedSentence[]; publication?: string | null };

type Counted = {
  articleId: number;
  publication: string | null;
  text: string;
  at: { start: number; end: number };
  value: string;
  amount: Amount;
  slot: CountedSlot;
  sentence: WeighedSentence;
  /** The sentence without its numbers: a figure that differs is what the dispute is about; that others are alike proves nothing. */
  bare: WeighedSentence;
  place: number;
  /** The days its sentence names. */
  days: ReadonlySet<string>;
};

// Sentences that count the same thing share more than the thing; what became of people is one matter for one happening, told early.
const SAME_MATTER = 0.3;
const SAME_FATE = 0.12;
const EARLY_SENTENCES = 4;
const MAX_DISPUTES = 8;

/**
 * Numbers that reports give differently for the same thing. Held against each other are numbers of one unit (or one fate:
 * "12 people were killed", "15 dead") in sentences that say nearly the same, of two reports neither of which also gives a number the
 * other could agree with; "at least 12" and 15 agree, and so do 1.2 million and 1,234,000. Numbers of two acts, or of two days, both may be
 * true; a day of the month counts nothing.
 */
export function findNumberDisputes(
  reports: readonly ReadReport[],
  spoken: readonly SpokenThere[] = [],
): Disagreement[] {
  const all = reports.flatMap((report) => listCounted(report, spoken));
  const bySlot = new Map<string, Counted[]>();
  for (const counted of all) {
    const known = bySlot.get(counted.slot.key);
    if (known) known.push(counted);
    else bySlot.set(counted.slot.key, [counted]);
  }
  const order = reports.map((report) => report.id);
  return [...bySlot.values()]
    .map((counted) => findDisputed(counted, all))
    .filter((disputed) => disputed.length > 1)
    .map((disputed): Disagreement => {
      const told = disputed.map((one) => ({ ...one, key: `${one.amount.value} ${one.amount.bound}` }));
      return { kind: "number", about: disputed[0]?.slot.words ?? "", sides: toSides(told, order) };
    })
    .slice(0, MAX_DISPUTES);
}

function listCounted(
  { id, text, sentences, publication = null }: ReadReport,
  spoken: readonly SpokenThere[],
): Counted[] {
  const dates = spoken.filter((one) => one.articleId === id);
  const numbers = new Map([...listBareFates(text), ...listNumbers(text)].map((number) => [number.start, number]));
  return [...numbers.values()]
    .sort((x, y) => x.start - y.start)
    .flatMap((number) => {
      const [slot, amount] = [readSlot(text, number), readAmount(text, number)];
      const place = sentences.findIndex((sentence) => contains(sentence, number));
      const sentence = sentences[place];
      if (
        !slot ||
        !amount ||
        !sentence ||
        dates.some((date) => overlaps(date, { start: number.start, end: number.start + 1 }))
      )
        return [];
      const days = new Set(dates.filter((date) => contains(sentence, date)).map(({ date }) => date));
      const at = { start: number.start, end: number.end };
      const value = text.slice(at.start, at.end);
      return [
        {
          articleId: id,
          publication,
          text,
          at,
          value,
          amount,
          slot,
          sentence,
          bare: withoutNumbers(sentence),
          place,
          days,
        },
      ];
    });
}

/** Every number of the slot that another report contradicts, and those that agree with one of them. */
function findDisputed(counted: Counted[], all: readonly Counted[]): Counted[] {
  const disputed = new Set<Counted>();
  counted.forEach((one, index) => {
    for (const other of counted.slice(index + 1)) {
      if (one.articleId === other.articleId || canAgree(one.amount, other.amount)) continue;
      if (!tellsSame(one, other) || agreesElsewhere(one, other, all)) continue;
      disputed.add(one).add(other);
    }
  });
  return counted.filter(
    (one) =>
      disputed.has(one) ||
      [...disputed].some(
        (it) => it.amount.value === one.amount.value && it.amount.bound === one.amount.bound && tellsSame(it, one),
      ),
  );
}

function tellsSame(one: Counted, other: Counted): boolean {
  if (one.days.size > 0 && other.days.size > 0 && ![...one.days].some((day) => other.days.has(day))) return false;
  const likeness = compareSentences(one.bare, other.bare);
  if (!one.slot.isFate)
    return likeness >= SAME_MATTER && !tellTwoActs(sentenceOf(one), sentenceOf(other)) && !isForm(one, other);
  const isEarly = one.place < EARLY_SENTENCES && other.place < EARLY_SENTENCES;
  return isEarly && likeness >= SAME_FATE;
}

const sentenceOf = ({ text, sentence }: Counted) => text.slice(sentence.start, sentence.end);

/** The same sentence but for its numbers, in one publication: it prints that form each time. */
function isForm(one: Counted, other: Counted): boolean {
  if (one.publication === null || one.publication !== other.publication) return false;
  const wordsOf = (counted: Counted) => sentenceOf(counted).toLowerCase().replace(/\d+/g, "#");
  return wordsOf(one) === wordsOf(other);
}

function withoutNumbers(sentence: WeighedSentence): WeighedSentence {
  const terms = new Map([...sentence.terms].filter(([term]) => !/^\d/.test(term)));
  return { ...sentence, terms, norm: Math.sqrt([...terms.values()].reduce((sum, weight) => sum + weight * weight, 0)) };
}

/** Either report gives elsewhere a number that the other's could agree with: then the two numbers count two things. */
function agreesElsewhere(one: Counted, other: Counted, all: readonly Counted[]): boolean {
  return all.some(
    (it) => (it.articleId === one.articleId && fits(it, other)) || (it.articleId === other.articleId && fits(it, one)),
  );
}

/** In the same slot what may be true together; in one of the family ("12 people", "12 killed") the very number. */
function fits(it: Counted, told: Counted): boolean {
  if (it.slot.key === told.slot.key) return canAgree(it.amount, told.amount);
  return it.slot.family === told.slot.family && it.amount.value === told.amount.value;
}
