/** A record of a web archive. `fields` are those of its head, by names in small letters. */
export type WarcRecord = {
  type: string;
  fields: ReadonlyMap<string, string>;
  /** What stands behind the head; its beginning where it is larger than was allowed, and null where it is of no use. */
  block: Uint8Array | null;
  isTooLarge: boolean;
};

/** A web archive that is not one from here on. */
export class WarcError extends Error {}

/** The head of a record has some dozen lines; an address of the web may have thousands of letters. */
const MAX_HEAD_BYTES = 64 * 1024;
/** Of a record of these types the block is kept: what a server answered, and what was saved without a server. */
const KEPT_TYPES = new Set(["response", "resource"]);
const [LF, CR] = [0x0a, 0x0d];

/**
 * Parts a web archive into its records, piece by piece as it is read (WARC 1.0 and 1.1, ISO 28500,
 * https://iipc.github.io/warc-specifications/specifications/warc-format/warc-1.1/): of an archive of any size one block is in
 * memory.
 */
export class WarcSplitter {
  private head: Uint8Array[] = [];
  private headBytes = 0;
  /** How far the end of the head has come: its last bytes, as line ends. */
  private tail = "";
  private record: OpenRecord | null = null;

  constructor(private readonly maxBlockBytes: number) {}

  /** Takes the next piece; gives the records that have ended in it. @throws WarcError */
  *push(piece: Uint8Array): Generator<WarcRecord> {
    let at = 0;
    while (at < piece.length) {
      if (this.record === null) at = this.readHead(piece, at);
      else at = this.record.take(piece, at);
      if (this.record?.isWhole) {
        yield this.record.close();
        this.record = null;
      }
    }
  }

  /** @throws WarcError where it ends within a record */
  end(): void {
    if (this.record || this.headBytes > 0) throw new WarcError("The web archive ends within a record.");
  }

  /** Takes bytes of a head, up to the empty line that ends it; answers with the place behind what was taken. */
  private readHead(piece: Uint8Array, start: number): number {
    let from = start;
    // Two ends of lines stand behind each record; some tools write more, or none.
    if (this.headBytes === 0) while (piece[from] === LF || piece[from] === CR) from += 1;
    let at = from;
    let isWhole = false;
    for (; at < piece.length && !isWhole; at += 1) {
      const byte = piece[at];
      if (byte === LF) this.tail += "n";
      else if (byte !== CR) this.tail = "";
      isWhole = this.tail === "nn";
    }
    this.head.push(piece.slice(from, at));
    this.headBytes += at - from;
    if (this.headBytes > MAX_HEAD_BYTES) throw new WarcError("The head of a record has no end.");
    if (isWhole) {
      this.record = openRecord(toText(join(this.head, this.headBytes)), this.maxBlockBytes);
      [this.head, this.headBytes, this.tail] = [[], 0, ""];
    }
    return at;
  }
}

class OpenRecord {
  private readonly pieces: Uint8Array[] = [];
  private takenBytes = 0;

  constructor(
    private readonly type: string,
    private readonly fields: ReadonlyMap<string, string>,
    private readonly sizeBytes: number,
    private readonly keptBytes: number,
  ) {}

  get isWhole(): boolean {
    return this.takenBytes === this.sizeBytes;
  }

  take(piece: Uint8Array, at: number): number {
    const end = Math.min(piece.length, at + this.sizeBytes - this.takenBytes);
    // A copy: the reader may fill its buffer again.
    if (this.takenBytes < this.keptBytes)
      this.pieces.push(piece.slice(at, Math.min(end, at + this.keptBytes - this.takenBytes)));
    this.takenBytes += end - at;
    return end;
  }

  close(): WarcRecord {
    const { type, fields, keptBytes, sizeBytes } = this;
    const block = KEPT_TYPES.has(type) ? join(this.pieces, keptBytes) : null;
    return { type, fields, block, isTooLarge: block !== null && keptBytes < sizeBytes };
  }
}

function openRecord(head: string, maxBlockBytes: number): OpenRecord {
  const [version = "", ...lines] = head.trimEnd().split(/\r?\n/);
  if (!/^WARC\/\d/.test(version)) throw new WarcError("A record does not begin as one.");
  const fields = readFields(lines);
  const length = fields.get("content-length") ?? "";
  if (!/^\d{1,15}$/.test(length)) throw new WarcError("A record does not say how long it is.");
  const type = fields.get("warc-type")?.toLowerCase() ?? "";
  const sizeBytes = Number(length);
  const mostBytes = sizeBytes > maxBlockBytes ? MAX_HEAD_BYTES : sizeBytes;
  return new OpenRecord(type, fields, sizeBytes, KEPT_TYPES.has(type) ? Math.min(mostBytes, sizeBytes) : 0);
}

/** Fields of a head, by names in small letters; of several of a name the first. A line that begins with a space goes on the one before. */
export function readFields(lines: readonly string[]): Map<string, string> {
  const fields = new Map<string, string>();
  let last = "";
  for (const line of lines) {
    const colon = line.indexOf(":");
    if (/^[ \t]/.test(line) && last !== "") fields.set(last, `${fields.get(last)} ${line.trim()}`);
    else if (colon > 0) {
      last = line.slice(0, colon).trim().toLowerCase();
      if (!fields.has(last)) fields.set(last, line.slice(colon + 1).trim());
    }
  }
  return fields;
}

const toText = (bytes: Uint8Array): string => new TextDecoder().decode(bytes);

function join(pieces: readonly Uint8Array[], sizeBytes: number): Uint8Array {
  const whole = new Uint8Array(sizeBytes);
  let at = 0;
  for (const piece of pieces) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
