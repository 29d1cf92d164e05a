import type { KeptWork } from "./types";
import { writeEpub } from "./write-epub";
import { writeMarkdown } from "./write-markdown";
import { writeText } from "./write-text";

/** `holdsPictures`: their bytes are in the file. */
type Form = {
  extension: string;
  mediaType: string;
  holdsPictures: boolean;
  write: (work: KeptWork) => string | Uint8Array;
};

/** Every form in which a text can be taken along. */
export const DOWNLOAD_FORMS = {
  markdown: { extension: "md", mediaType: "text/markdown; charset=utf-8", holdsPictures: false, write: writeMarkdown },
  text: { extension: "txt", mediaType: "text/plain; charset=utf-8", holdsPictures: false, write: writeText },
  epub: { extension: "epub", mediaType: "application/epub+zip", holdsPictures: true, write: writeEpub },
} as const satisfies Record<string, Form>;

type DownloadForm = keyof typeof DOWNLOAD_FORMS;

export const isDownloadForm = (word: string): word is DownloadForm => Object.hasOwn(DOWNLOAD_FORMS, word);
