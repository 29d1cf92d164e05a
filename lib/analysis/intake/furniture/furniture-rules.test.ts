import { expect, test } from "vitest";
import { FURNITURE_RULES } from "./furniture-rules";

const isAddress = (text: string) =>
  FURNITURE_RULES.find(({ rule }) => rule === "postal-address")?.pattern.test(text) ?? false;

test.each([
  "The Tidewater Note, 14 Old Harbour Road, Ferrisport",
  "700 14th St NW, Suite 500, Washington",
  "12 Rue de la Paix Square\n75002 Paris",
  "Lindenstraße 14, 10969 Berlin",
  "PO Box 118, Kestrel Bay",
  "+44 (0)20 5550 0143",
])("%s is a postal address or a telephone number", (text) => expect(isAddress(text)).toBe(true));

test.each([
  "Lander 4 Is on Its Way to the Far Side",
  "More than 300 march to the square in Ferrisport",
  "The 2 that stayed drive on",
  "Harbour road closed for 3 weeks",
])("%s is a headline", (text) => expect(isAddress(text)).toBe(false));
