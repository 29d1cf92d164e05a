import { pictureAddress } from "@/lib/analysis/html/picture-address";
import type { ArticlePicture } from "@/lib/analysis/intake/types";

/** A picture in an article's text, with the archive's own address of it. */
export type ShownPicture = Omit<ArticlePicture, "sha256"> & { address: string };

export const toShownPicture = ({ sha256, ...shown }: ArticlePicture): ShownPicture => ({
  address: pictureAddress(sha256),
  ...shown,
});
