import { GIF } from "image-size/types/gif";
import { HEIF } from "image-size/types/heif";
import { JPG } from "image-size/types/jpg";
import { PNG } from "image-size/types/png";
import { WEBP } from "image-size/types/webp";
import { MAX_PICTURE_BYTES, MAX_PICTURE_PIXELS } from "@/lib/analysis/intake/limits";

type PictureFacts = { mediaType: string; width: number; height: number };
export type PictureReading = ({ ok: true } & PictureFacts) | { ok: false; words: string };

// SVG is not among them: it is a document with scripts and addresses of its own.
const FORMATS = [
  { mediaType: "image/png", reader: PNG },
  { mediaType: "image/jpeg", reader: JPG },
  { mediaType: "image/gif", reader: GIF },
  { mediaType: "image/webp", reader: WEBP },
  { mediaType: "image/avif", reader: HEIF },
];

// For each size an AVIF states, image-size looks through all that follows. Its boxes stand in front and take about 1 KiB, with a
// profile of colours some more; of this much the worst takes milliseconds, of 16 MiB it takes hours.
const MAX_AVIF_HEAD = 64 * 1024;

// EXIF 2.32, 4.6.4 A: from 5 on the picture lies on its side, and browsers turn it.
const FIRST_TURNED = 5;

/**
 * What a picture is, by its bytes alone: PNG, JPEG, GIF, WebP or AVIF, with the width and height that its header states, in
 * pixels as a browser shows it. Nothing is decompressed. What is none of these, or too large, is refused with the reason.
 */
export function readPicture(bytes: Uint8Array): PictureReading {
  if (bytes.length > MAX_PICTURE_BYTES)
    return { ok: false, words: `larger than ${MAX_PICTURE_BYTES / 1024 / 1024} MiB` };
  const facts = readFacts(bytes);
  if (facts === null) return { ok: false, words: "no PNG, JPEG, GIF, WebP or AVIF" };
  if (facts.width * facts.height > MAX_PICTURE_PIXELS)
    return { ok: false, words: `more than ${MAX_PICTURE_PIXELS / 1_000_000} million pixels` };
  return { ok: true, ...facts };
}

function readFacts(bytes: Uint8Array): PictureFacts | null {
  try {
    const format = FORMATS.find(({ reader }) => reader.validate(bytes));
    if (!format) return null;
    const isAvif = format.mediaType === "image/avif";
    const head = isAvif ? bytes.subarray(0, MAX_AVIF_HEAD) : bytes;
    const { width, height, orientation = 1, type } = format.reader.calculate(head);
    // HEIC is the same box with a codec that browsers do not have.
    if (isAvif && type !== "avif") return null;
    if (!isSide(width) || !isSide(height)) return null;
    const { mediaType } = format;
    return orientation < FIRST_TURNED ? { mediaType, width, height } : { mediaType, width: height, height: width };
  } catch {
    // A header that breaks off, or states what cannot be.
    return null;
  }
}

const isSide = (length: number) => Number.isInteger(length) && length > 0;
