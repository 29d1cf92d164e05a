import { createHash } from "node:crypto";
import { MAX_PICTURES, MAX_PICTURES_BYTES } from "@/lib/analysis/intake/limits";
import type { PictureFile } from "@/lib/analysis/intake/types";
import type { Reason } from "@/lib/analysis/text/span";
import { readPicture } from "./read-picture";

/** Bytes of pictures by the address they have in the document: `cid:` and the Content-ID of a part, or the address it was saved from. */
export type PictureParts = ReadonlyMap<string, Uint8Array>;

/** Finds the pictures that came inside a document by what its HTML calls them; each content once, each read once. */
export class PictureFinder {
  private readonly bySource = new Map<string, PictureFile | null>();
  private readonly byHash = new Map<string, PictureFile>();
  private readonly refused = new Map<string, number>();
  private sizeBytes = 0;

  /** @param base the address of a saved page, which the addresses of its pictures may leave out (RFC 2557, 5) */
  constructor(
    private readonly parts: PictureParts = new Map(),
    private readonly base: string | null = null,
  ) {}

  /** The picture that `src` names; null for one that is elsewhere, none, or beyond a limit. */
  find(src: string): PictureFile | null {
    const known = this.bySource.get(src);
    if (known !== undefined) return known;
    const bytes = /^\s*data:/i.test(src) ? decodeDataUri(src) : this.findPart(src);
    const file =
      bytes === undefined ? null : bytes === null ? this.refuse("no picture of a known kind") : this.keep(bytes);
    this.bySource.set(src, file);
    return file;
  }

  private findPart(src: string): Uint8Array | undefined {
    const named = this.parts.get(partKey(src));
    if (named || this.base === null || !URL.canParse(src, this.base)) return named;
    return this.parts.get(new URL(src, this.base).href);
  }

  /** The same for bytes at hand. */
  keep(bytes: Uint8Array): PictureFile | null {
    const sha256 = createHash("sha256").update(bytes).digest("hex");
    const known = this.byHash.get(sha256);
    if (known) return known;
    if (this.byHash.size >= MAX_PICTURES) return this.refuse(`beyond the first ${MAX_PICTURES}`);
    const read = readPicture(bytes);
    if (!read.ok) return this.refuse(read.words);
    if (this.sizeBytes + bytes.length > MAX_PICTURES_BYTES) return this.refuse("too many bytes together");
    this.sizeBytes += bytes.length;
    const { mediaType, width, height } = read;
    const file = { sha256, mediaType, width, height, bytes };
    this.byHash.set(sha256, file);
    return file;
  }

  /** All that were found. */
  listFound(): PictureFile[] {
    return [...this.byHash.values()];
  }

  /** What was not kept, and why, for the editor. */
  listRefused(): Reason[] {
    return [...this.refused].map(([why, count]) => ({
      rule: "picture-not-kept",
      words: `${count === 1 ? "A picture inside it is" : `${count} pictures inside it are`} not kept: ${why}.`,
    }));
  }

  private refuse(why: string): null {
    this.refused.set(why, (this.refused.get(why) ?? 0) + 1);
    return null;
  }
}

/** RFC 2392: a `cid:` address is the percent-encoded Content-ID, without its angle brackets. */
export function partKey(src: string): string {
  const trimmed = src.trim();
  if (!/^cid:/i.test(trimmed)) return trimmed;
  const id = trimmed.slice(4);
  try {
    return `cid:${decodeURIComponent(id)}`;
  } catch {
    return `cid:${id}`;
  }
}

// RFC 2397; text that is not in base64 is SVG, which is never kept.
const DATA_HEAD = /^\s*data:[^,]{0,200};base64\s*$/i;
const MAX_HEAD_CHARS = 300;

function decodeDataUri(src: string): Uint8Array | null {
  const comma = src.slice(0, MAX_HEAD_CHARS).indexOf(",");
  if (comma === -1 || !DATA_HEAD.test(src.slice(0, comma))) return null;
  const body = src.slice(comma + 1);
  // Some writers percent-encode the signs of base64 that an address holds back.
  return new Uint8Array(Buffer.from(body.includes("%") ? decodeSigns(body) : body, "base64"));
}

const SIGNS: Record<string, string> = { "%2b": "+", "%2f": "/", "%3d": "=" };
const decodeSigns = (body: string) =>
  body.replace(/%(?:2b|2f|3d|0a|0d|20)/gi, (sign) => SIGNS[sign.toLowerCase()] ?? "");
