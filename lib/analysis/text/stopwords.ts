import { FULL_MONTHS, SHORT_MONTHS } from "./months";

// Function words, and what every news text has: reporting verbs, days and months (dates are compared as dates), page words.
const WORDS = `
a about above after again against all almost along already also although always am among an and another any anyone
anything are aren't around as ask asked at away back be because been before behind being below between both but by
came can can't cannot come could couldn't did didn't do does doesn't doing don't done down during each either else
even ever every few for from further get gets getting give given go goes going gone got had hadn't has hasn't have
haven't having he he'd he'll he's her here hers herself him himself his how however i i'd i'll i'm i've if in indeed
instead into is isn't it it's its itself just keep kept know known last least less let like likely made make makes
making many may maybe me might mine more most mr mrs ms much must my myself near nearly neither never next no nor not
nothing now of off often on once one ones only onto or other others our ours ourselves out over own per perhaps put
quite rather really s said same saw say saying says see seem seemed seen several shall she she'd she'll she's should
shouldn't since so some someone something soon still such t take taken tell than that that's the their theirs them
themselves then there there's therefore these they they'd they'll they're they've thing things think this those though
through thus to together told too took toward towards two under until up upon us use used using very via want wanted
was wasn't way we we'd we'll we're we've well went were weren't what what's when where whether which while who who's
whole whom whose why will with within without won't would wouldn't yes yet you you'd you'll you're you've your yours
according added reported report reports news new time times year years day days week weeks month months today
yesterday tomorrow monday tuesday wednesday thursday friday saturday sunday am pm edt est gmt
updated published copyright reserved rights photo image video advertisement read continue story share email www http https com`;

const MONTHS = [...FULL_MONTHS, ...SHORT_MONTHS].map((name) => name.toLowerCase());
const STOPWORDS = new Set([...WORDS.split(/\s+/).filter(Boolean), ...MONTHS]);

/** Whether a folded word says nothing about what a text is about. */
export function isStopword(folded: string): boolean {
  return STOPWORDS.has(folded);
}
