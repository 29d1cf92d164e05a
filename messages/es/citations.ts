import type { citations as english } from "../en/citations";

export const citations: typeof english = {
  title: "Citar y conservar",
  form: "Forma de la referencia",
  copyCitation: "Copiar la referencia",
  downloadFile: (extension) => `Descargar .${extension}`,
  download: "Descargar",
  permanentLink: "Enlace permanente",
  copyLink: "Copiar el enlace",
  original: "Original, huella SHA-256",
  plainText: "Texto sin formato",
  print: "Imprimir",
};
