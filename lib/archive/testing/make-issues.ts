import type { Upload } from "@/lib/analysis/intake/types";
import { textFile } from "./documents";

const PUBLICATIONS = ["HARBOUR LETTER", "MOUNTAIN POST", "VALLEY COURIER", "RIVER GAZETTE"];
const GIVEN = ["Elena", "Arben", "Petar", "Marta", "Jonas", "Vera", "Tomas", "Irena", "Davor", "Lucia", "Stefan"];
const FAMILY = ["Markovska", "Hoxha", "Ilievski", "Kovacs", "Lindqvist", "Petrenko", "Novotny", "Moreau", "Oyelaran"];
// As many as keep what one of them is quoted for a small part of all.
const OUTLETS = [
  "AFP",
  "BBC",
  "Bloomberg",
  "CNN",
  "KCNA",
  "Kyodo",
  "NPR",
  "Reuters",
  "TASS",
  "UPI",
  "Xinhua",
  "Yonhap",
];
const MONTHS = ["January", "March", "May", "July", "September", "November"];
const SYLLABLES = "ba ce di fo gu ha je ki lo mu na pe ri so tu va we xi yo zu".split(" ");

/**
 * Text files of one issue each, in made-up words: every article is signed, names two people, quotes one of them and gives a date, and
 * the issues of two publications report the same happenings. Issue `n` is the same however many are made.
 */
export function makeIssues(count: number, articlesPerIssue = 4): Upload[] {
  return Array.from({ length: count }, (_, index) => {
    const pair = Math.floor(index / 2);
    const date = `${at(MONTHS, pair)} ${3 + (index % 2) + (pair % 20)}, ${2010 + (pair % 9)}`;
    const articles = Array.from({ length: articlesPerIssue }, (_, place) =>
      writeArticle(pair * articlesPerIssue + place, index % 2 === 0),
    );
    const head = `THE ${at(PUBLICATIONS, index)} NO. ${index + 1} (${date})\n\n*** WEEK IN REVIEW\n`;
    return textFile(`issue-${index + 1}.txt`, `${head}\n${articles.join("\n")}`);
  });
}

/** The same issue with a word put right. */
export function correctIssue({ fileName, bytes }: Upload): Upload {
  return textFile(`corrected-${fileName}`, new TextDecoder().decode(bytes).replaceAll("on Monday", "on Tuesday"));
}

/** What happened, as the first or the second publication reports it. */
function writeArticle(happening: number, isFirst: boolean): string {
  const word = (place: number) => makeWord(happening * 40 + place);
  const [town, thing] = [capital(word(0)), `${word(1)} ${word(2)}`];
  const surname = at(FAMILY, happening * 2);
  const [speaker, other] = [
    `${at(GIVEN, happening)} ${surname}`,
    `${at(GIVEN, happening * 3 + 1)} ${at(FAMILY, happening + 4)}`,
  ];
  const cost = 11 + ((happening * 37) % 800);
  const quotation = `the ${thing} ${word(3)} our ${word(4)} and the ${word(5)} of ${town} ${word(6)} ${word(7)} for ${cost} ${word(8)}`;
  const own = isFirst ? 10 : 25;
  const title = isFirst ? `${town} ${capital(word(9))} ${capital(word(1))}` : `${capital(word(1))} for ${town}`;
  return [
    title,
    `By ${at(GIVEN, happening + own)} ${at(FAMILY, happening * 5 + own)}`,
    `${town.toUpperCase()} -- ${speaker} and ${other} ${word(9)} the ${thing} of ${town} for ${cost} ${word(8)} on Monday.`,
    `Mayor ${speaker} told ${at(OUTLETS, happening)} "${quotation}." ${surname} ${word(own)} the ${word(own + 1)} ${word(own + 2)} and ${word(own + 3)} ${word(own + 4)}.`,
    `${capital(word(own + 5))} ${word(own + 6)} on 12 October ${word(own + 7)} the ${word(own + 8)} ${word(own + 9)}. ${other} ${word(own + 10)} ${word(own + 11)}.`,
    "",
  ].join("\n\n");
}

/** A word of three or four syllables, the same for the same number. */
function makeWord(number: number): string {
  let rest = (number * 48_271 + 7) % 2_147_483_647;
  const take = () => {
    rest = (rest * 48_271) % 2_147_483_647;
    return at(SYLLABLES, rest);
  };
  return Array.from({ length: 3 + (number % 2) }, take).join("");
}

function at<T>(list: readonly T[], index: number): T {
  const item = list[index % list.length];
  if (item === undefined) throw new Error("the list is empty");
  return item;
}

const capital = (word: string) => word.charAt(0).toUpperCase() + word.slice(1);
