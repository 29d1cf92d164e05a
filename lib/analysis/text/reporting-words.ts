// Verbs of saying and names of outlets by their use in English news texts; own lists, sorted inside each row.

type VerbUse = "quotation" | "day" | "name";

/** `quotation`: beside what is quoted ("said Kim"). `day`: a day follows ("said on Tuesday"). `name`: its subject is a person. */
const VERBS: [verbs: string, uses: VerbUse[]][] = [
  ["added announced reported said says told wrote", ["quotation", "day", "name"]],
  [
    `argued asked called claimed concluded continued declared emphasized explained insisted noted recalled replied stated
    stressed testified tweeted urged warned writes`,
    ["quotation", "name"],
  ],
  [
    "adds argues asserted asserts believes claims commented emphasised explains notes observed observes opined remarked reports responded say states suggests warns",
    ["quotation"],
  ],
  ["confirmed", ["day", "name"]],
  ["quoted", ["day"]],
  [
    `acknowledged admitted advised agreed alleged answered asserted believes boasted claims commented complained conceded cried
    declined denied described estimated exclaimed explains expressed hinted hopes insists joked maintained mentioned muttered
    notes observed ordered pleaded pledged pointed predicted promised quipped recalls responded revealed saying shouted snapped
    states suggested suggests thinks vowed warns whispered wondered yelled`,
    ["name"],
  ],
];

/** Further words that say that somebody's words follow: other forms of the verbs, and nouns of saying. */
export const SAYING: readonly string[] = [
  "puts? it",
  ...`adding announces answering answers argues arguing ascribing asks asserted asserting asserts blaming blurted boasting branded branding
  calling chanted chanting chants charging claiming clamoured commenting comments concludes cried crying declares declaring decried
  described describes describing emphasizes emphasizing explaining expressing insisting justified justifying lamented likened noting observes
  opined pointing posted posts praising preached prattled quotes quoting reads remarked remarks repeating reportedly reporting reports
  revealing reveals shouting slogans? stating stresses stressing telling tells termed terming terms tweeting urges urging vowing warning warns
  writing writes protests?`
    .trim()
    .split(/\s+/),
];

type OutletUse = "outlet" | "dateline" | "person-like" | "weekday";

/**
 * `outlet`: gives an outlet's name away. `dateline`: printed bare in a dateline. `person-like`: reads like a person's name.
 * `weekday`: makes an outlet's name of the weekday before it ("Sunday Times").
 */
const OUTLETS: [words: string, uses: OutletUse[]][] = [
  ["AFP|AP|dpa|KCNA|Reuters|TASS|Xinhua|Yonhap", ["outlet", "dateline", "person-like"]],
  ["UPI", ["outlet", "dateline"]],
  ["Al Jazeera|BBC|Bloomberg|CNN|Hankyoreh|Kyodo|Uriminzokkiri", ["outlet", "person-like"]],
  [
    "ABC|ANSA|Axios|CBS|CNBC|EFE|ESPN|Figaro|Guardian|Interfax|Monde|MSNBC|NBC|Newsweek|Novosti|NPR|PBS|Politico|RFA|Spiegel|" +
      "Sputnik|TMZ|Variety|VOA",
    ["outlet"],
  ],
  [
    "agency|broadcaster|bulletin|chronicle|daily|dispatch|examiner|gazette|globe|ilbo|inquirer|journal|magazine|network|" +
      "observer|press|radio|register|shimbun|sinmun|sun|television|today|tv|wire",
    ["outlet"],
  ],
  ["herald|mirror|news|post|telegraph|times|tribune", ["outlet", "weekday"]],
  ["express|independent|mail|world", ["weekday"]],
  ["Choson Sinbo|Dong-A Ilbo|Itar|JoongAng Ilbo|Minju Joson|Naenara|NHK|Rodong Shinmun|Rodong Sinmun", ["person-like"]],
];

/** The reporting verbs of one use, as printed in lower case. */
export function listReportingVerbs(use: VerbUse): string[] {
  return VERBS.flatMap(([verbs, uses]) => (uses.includes(use) ? verbs.split(/\s+/) : []));
}

/** The words of outlets' names of one use, as the outlets print them. */
export function listOutletWords(use: OutletUse): string[] {
  return OUTLETS.flatMap(([words, uses]) => (uses.includes(use) ? words.split("|") : []));
}
