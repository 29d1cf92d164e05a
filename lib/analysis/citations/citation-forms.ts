import { type CitationStyle, citationText, formatCitation } from "./format-citation";
import { toBibtex } from "./to-bibtex";
import { toCslJson } from "./to-csl-json";
import { toRis } from "./to-ris";
import type { CitedSource } from "./types";

export type CitationForm = CitationStyle | "bibtex" | "ris" | "csl";

type Form = {
  name: string;
  extension: string;
  mediaType: string;
  /** `accessed` is `YYYY-MM-DD`, or null to leave the date of access out. */
  write: (source: CitedSource, accessed: string | null) => string;
};

const styled = (style: CitationStyle, name: string): Form => ({
  name,
  extension: "txt",
  mediaType: "text/plain",
  write: (source, accessed) => `${citationText(formatCitation(source, style, accessed))}\n`,
});

/** Every form a citation is given in, in the order readers see them. */
export const CITATION_FORMS: Record<CitationForm, Form> = {
  apa: styled("apa", "APA"),
  mla: styled("mla", "MLA"),
  chicago: styled("chicago", "Chicago"),
  bibtex: { name: "BibTeX", extension: "bib", mediaType: "application/x-bibtex", write: toBibtex },
  ris: { name: "RIS", extension: "ris", mediaType: "application/x-research-info-systems", write: toRis },
  csl: {
    name: "CSL-JSON",
    extension: "json",
    mediaType: "application/vnd.citationstyles.csl+json",
    write: (source, accessed) => `${JSON.stringify([toCslJson(source, accessed)], null, 2)}\n`,
  },
};

export const isCitationForm = (word: string): word is CitationForm => Object.hasOwn(CITATION_FORMS, word);
