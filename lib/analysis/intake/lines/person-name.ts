const PARTICLES = "(?:van|von|de|del|della|der|den|di|da|dos|du|la|le|el|al|bin|ibn|ter|ten|zu|y|e|af)";
const GIVEN = "[\\p{Lu}][\\p{L}\\p{M}.'\\u2019-]{0,30}";
const PERSON = new RegExp(`^(?:By )?${GIVEN}(?: (?:${PARTICLES}|${GIVEN})){1,3}$`, "u");

/** A pattern for one to five words written as a name of a person. */
export const NAME = `${GIVEN}(?: (?:${PARTICLES}|${GIVEN})){0,4}`;

/** Two to four words in capitals, as names of persons are written. */
export function isPersonName(text: string): boolean {
  return PERSON.test(text);
}
