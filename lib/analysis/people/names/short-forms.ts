/**
 * The given name that a usual short form stands for ("bill" is "william"), or the word itself. Folded. Where a short
 * form is of several names (Alex, Chris), all of them are one here: it says who can be meant, not who is.
 */
export function longForm(folded: string): string {
  return LONG_FORMS.get(folded) ?? folded;
}

/** Whether one of two given names is a usual short form of the other, or both are of a third ("Bob" and "Rob"). */
export function isShortForm(a: string, b: string): boolean {
  return a !== b && longForm(a) === longForm(b);
}

const TABLE = `abigail abby|abraham abe|albert al bert|alexander alex alec sandy alexandra|alfred alf|andrew andy drew|anthony tony|
arthur art|barbara barb|benjamin ben benny|bernard bernie|catherine kathryn katherine cathy kathy kate katie|charles charlie chuck|
christopher chris kris|christine christina chrissy|clifford cliff|cynthia cindy|daniel dan danny|david dave|deborah debra debbie|donald don donnie|
dorothy dot|douglas doug|edward ed eddie ted|elizabeth liz beth betty|eugene gene|frances fran|francis frank|
frederick frederic fred freddy|gabriel gabe|gerald gerard gerry jerry|geoffrey jeffrey geoff jeff|gregory greg|harold harry|henry hank|
jacob jake|james jim jimmy|janet jan|jennifer jenny jen|jonathan jon|john johnny jack|joseph joe joey|joshua josh|judith judy|kenneth ken kenny|
lawrence laurence larry|leonard len|louis lou|margaret maggie peggy meg|martin marty|matthew matt|maurice mo|michael mike mick|
nathaniel nathan nate|nicholas nick|pamela pam|patricia pat patty|patrick paddy|peter pete|philip phil phillip|raymond ray|
rebecca becky|richard rick dick rich|robert bob bobby rob|ronald ron ronnie|samuel sam|sandra sandy|stephen steven steve|
susan sue|theodore theo|thomas tom tommy|timothy tim|victoria vicky|vincent vince|walter walt|william bill billy will`;

const LONG_FORMS = new Map(
  TABLE.split(/\|\s*/).flatMap((line) => {
    const [long = "", ...short] = line.trim().split(" ");
    return short.map((word) => [word, long] as const);
  }),
);
