import type { IntakeFailure } from "@/lib/analysis/intake/types";

/** A file in a container, in the order in which it lies there: the same each time it is read. */
export type Entry = {
  /** Its path within the container. */
  name: string;
  mediaType: string | null;
  /** Its bytes, piece by piece. To be read before the next entry is asked for, or not at all. */
  open: () => AsyncIterable<Uint8Array> | Iterable<Uint8Array>;
  /** Why it cannot be read, where that is known without reading it. */
  refusal?: IntakeFailure;
  /** A draft or the like, which its own tool did not publish. */
  isLeftOut?: boolean;
  /** What it is, of several, where it is left out for another reason: "redirects and errors of servers". */
  leftOutAs?: string;
  /** Where it was saved from the web, and when, as its archive writes it. */
  saved?: { address: string; at: string | null };
};

/** A container that is not read any further, with words for the editor. What was taken out of it stays. */
export class ContainerError extends Error {
  constructor(
    readonly code: IntakeFailure["code"],
    words: string,
  ) {
    super(words);
    this.name = "ContainerError";
  }
}

/** More files than the largest mailing list has mails. */
export const MAX_MEMBERS = 200_000;

/** Bytes taken out of a container that is packed: some hundred thousand mails. A mailbox is bounded by its own size. */
const MAX_UNPACKED_BYTES = 8 * 1024 ** 3;

/** Text packs to a tenth, a mailbox of like issues to a fiftieth. What grows more, and is large, is made to fill a disk. */
const MAX_RATIO = 200;
const RATIO_FROM_BYTES = 64 * 1024 ** 2;

/** Counts what comes out of a packed file while it comes: its own word on that is not believed. */
export class Meter {
  private bytes = 0;

  constructor(private readonly packedBytes: number) {}

  /** @throws ContainerError when it is a bomb */
  count(piece: Uint8Array): void {
    this.bytes += piece.length;
    const isBomb = this.bytes > RATIO_FROM_BYTES && this.bytes > this.packedBytes * MAX_RATIO;
    if (!isBomb && this.bytes <= MAX_UNPACKED_BYTES) return;
    throw new ContainerError("too-large", "What it unpacks to is far larger than it: it is not unpacked any further.");
  }

  async *watch(pieces: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
    for await (const piece of pieces) {
      this.count(piece);
      yield piece;
    }
  }
}
