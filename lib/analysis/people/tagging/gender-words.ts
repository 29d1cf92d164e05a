import { classesOf, WORD_CLASS } from "@/lib/analysis/people/lists/word-classes";

export type Gender = "female" | "male";

const FEMALE = new Set(
  `mrs ms miss madam madame mlle lady dame queen princess duchess countess baroness empress sister mother aunt daughter niece wife widow
  girlfriend grandmother actress spokeswoman chairwoman congresswoman councilwoman businesswoman sra senora fiancee`.split(
    /\s+/,
  ),
);
const MALE = new Set(
  `mr sir lord king prince duke count baron emperor brother father uncle son nephew husband widower boyfriend grandfather actor
  spokesman chairman congressman councilman businessman senor fiance`.split(/\s+/),
);

/** What a title says of the gender of its bearer: "Mrs." and "actress" do, "President" does not. */
export function genderOfTitle(title: string | null): Gender | null {
  const words = (title ?? "").toLowerCase().split(/[^\p{L}]+/u);
  if (words.some((word) => FEMALE.has(word))) return "female";
  return words.some((word) => MALE.has(word)) ? "male" : null;
}

/** What a given name says, where the lists know it as of one gender. */
export function genderOfGivenName(folded: string): Gender | null {
  const classes = classesOf(folded);
  if (classes & WORD_CLASS.givenEither) return null;
  if (classes & WORD_CLASS.givenFemale) return "female";
  return classes & WORD_CLASS.givenMale ? "male" : null;
}
