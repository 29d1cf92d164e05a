import type { citations as english } from "../en/citations";

export const citations: typeof english = {
  title: "Citer et conserver",
  form: "Forme de la référence",
  copyCitation: "Copier la référence",
  downloadFile: (extension) => `Télécharger .${extension}`,
  download: "Télécharger",
  permanentLink: "Lien permanent",
  copyLink: "Copier le lien",
  original: "Original, empreinte SHA-256",
  plainText: "Texte brut",
  print: "Imprimer",
};
