import type { citations as english } from "../en/citations";

export const citations: typeof english = {
  title: "Zitieren und behalten",
  form: "Form des Nachweises",
  copyCitation: "Nachweis kopieren",
  downloadFile: (extension) => `.${extension} herunterladen`,
  download: "Herunterladen",
  permanentLink: "Dauerhafter Link",
  copyLink: "Link kopieren",
  original: "Original, Prüfsumme SHA-256",
  plainText: "Reiner Text",
  print: "Drucken",
};
