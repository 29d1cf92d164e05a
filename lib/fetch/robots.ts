import robotsParser from "robots-parser";
import { type FetchOptions, fetchAddress } from "./fetch-address";
import { Refused } from "./request-once";

/** RFC 9309, 2.5: at least half a megabyte is read. What stands behind that in a larger file is not. */
const MAX_BYTES = 500 * 1024;
const AGENT = "Backfile";
/** A site that asks for more has robots come at night; a visit would never end. */
const MAX_DELAY_MS = 30_000;

export type Robots = {
  /** Why an address may not be fetched; null where it may. */
  whyNot: (address: URL) => Promise<Refused | null>;
  /** What a site asks to be left alone for between two requests, in milliseconds. */
  delayMs: (address: URL) => Promise<number>;
};

type Rules = ReturnType<typeof robotsParser>;

/** The rules of sites for robots (RFC 9309), each asked once in the life of what this returns: one visit. */
export function openRobots(options: Pick<FetchOptions, "allowsLoopback">): Robots {
  const asked = new Map<string, Promise<Rules | Refused>>();
  const find = (address: URL) => {
    const file = new URL("/robots.txt", address).href;
    const rules = asked.get(file) ?? readRules(file, options);
    asked.set(file, rules);
    return rules;
  };
  return {
    whyNot: async (address) => {
      const rules = await find(address);
      if (rules instanceof Refused) return rules;
      return rules.isAllowed(address.href, AGENT) === false
        ? new Refused("Its robots.txt asks robots not to fetch it.")
        : null;
    },
    delayMs: async (address) => {
      const rules = await find(address);
      const seconds = rules instanceof Refused ? 0 : (rules.getCrawlDelay(AGENT) ?? 0);
      return Math.min(seconds * 1000, MAX_DELAY_MS);
    },
  };
}

/** Where there is no such file all is allowed; where the server fails nothing is (RFC 9309, 2.3.1). */
async function readRules(file: string, options: Pick<FetchOptions, "allowsLoopback">): Promise<Rules | Refused> {
  const answer = await fetchAddress(file, { ...options, maxBytes: MAX_BYTES, isCut: true });
  if (!answer.ok && !answer.isFinal) return new Refused(`Its robots.txt cannot be read. ${answer.words}`, false);
  if (!answer.ok) return robotsParser(file, "");
  return robotsParser(file, answer.isUnchanged ? "" : new TextDecoder().decode(answer.bytes));
}
