import type { Context } from "@/lib/archive/context";
import type { Audience } from "@/lib/archive/reading/published";
import { findPicture } from "./find-picture";
import { readPictureFiles } from "./read-picture-files";

export function openPictures({ db, dataFolder }: Context) {
  return {
    findPicture: (sha256: string, audience: Audience = "readers") => findPicture(db, dataFolder, sha256, audience),
    /** The bytes of pictures that were shown with an article, by their addresses. */
    readFiles: (addresses: readonly string[]) => readPictureFiles(db, dataFolder, addresses),
  };
}
