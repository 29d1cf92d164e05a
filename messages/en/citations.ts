/** How to cite a page and what to keep of it. */
export const citations = {
  title: "Cite and keep",
  /** Above a choice of APA, MLA, BibTeX and others. */
  form: "Form of the citation",
  copyCitation: "Copy citation",
  /** A file by the ending of its name: "Download .bib". */
  downloadFile: (extension: string) => `Download .${extension}`,
  download: "Download",
  permanentLink: "Permanent link",
  copyLink: "Copy link",
  original: "Original, SHA-256",
  plainText: "Plain text",
  print: "Print",
};
