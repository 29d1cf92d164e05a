// RFC 4155, appendix A: "From ", an address, and a time as asctime writes it. Some add a time zone behind or before the year.
const SEPARATOR = /^From \S.*\d:\d\d.*\b\d{4}\b/;
const MAX_LINE_BYTES = 400;
const [LF, CR, GREATER] = [0x0a, 0x0d, 0x3e];
const FROM = new Uint8Array([0x46, 0x72, 0x6f, 0x6d, 0x20]);

/** Whether a line is one that begins a mail in a mailbox; one that only says "From" in a mail's text has no time of day. */
export const isMailboxLine = (line: string): boolean => SEPARATOR.test(line);

/** One mail of a mailbox, without the line that begins it; null bytes where it is larger than was allowed. */
export type MailboxMail = { bytes: Uint8Array | null; sizeBytes: number };

/**
 * Parts a mailbox into its mails, piece by piece as it is read: of a mailbox of any size one mail is in memory. Lines of a
 * mail that were quoted (">From ", mboxo and mboxrd, https://www.loc.gov/preservation/digital/formats/fdd/fdd000383.shtml)
 * are given back as they were sent.
 */
export class MailboxSplitter {
  /** What was read of a line that has not ended. */
  private rest: Uint8Array = new Uint8Array(0);
  private lines: Uint8Array[] = [];
  private sizeBytes = 0;
  private isOpen = false;
  private isAfterBlank = true;

  constructor(private readonly maxMailBytes: number) {}

  /** Takes the next piece; gives the mails that have ended in it. */
  *push(piece: Uint8Array): Generator<MailboxMail> {
    let start = 0;
    for (let end = piece.indexOf(LF); end >= 0; end = piece.indexOf(LF, start)) {
      const line = join(this.rest, piece.subarray(start, end + 1));
      this.rest = new Uint8Array(0);
      start = end + 1;
      yield* this.take(line);
    }
    // A line without end is no line: it counts as it comes, so that it cannot fill the memory.
    this.rest = join(this.rest, piece.subarray(start));
    if (this.rest.length > this.maxMailBytes) {
      yield* this.take(this.rest);
      this.rest = new Uint8Array(0);
    }
  }

  /** The last mail. */
  *end(): Generator<MailboxMail> {
    if (this.rest.length > 0) yield* this.take(this.rest);
    yield* this.close();
  }

  private *take(line: Uint8Array): Generator<MailboxMail> {
    if (this.isAfterBlank && isSeparator(line)) {
      yield* this.close();
      this.isOpen = true;
      this.isAfterBlank = false;
      return;
    }
    this.isAfterBlank = line[0] === LF || (line[0] === CR && line[1] === LF);
    if (!this.isOpen) return;
    this.sizeBytes += line.length;
    if (this.sizeBytes > this.maxMailBytes) this.lines = [];
    else this.lines.push(unquote(line));
  }

  private *close(): Generator<MailboxMail> {
    if (!this.isOpen) return;
    const { sizeBytes, lines } = this;
    this.lines = [];
    this.sizeBytes = 0;
    this.isOpen = false;
    yield { bytes: sizeBytes > this.maxMailBytes ? null : join(...lines), sizeBytes };
  }
}

/** The mails of a whole mailbox that is in memory. */
export function splitMailbox(bytes: Uint8Array): Uint8Array[] {
  const splitter = new MailboxSplitter(bytes.length);
  return [...splitter.push(bytes), ...splitter.end()].flatMap((mail) => mail.bytes ?? []);
}

function isSeparator(line: Uint8Array): boolean {
  return startsWithFrom(line, 0) && isMailboxLine(String.fromCharCode(...line.subarray(0, MAX_LINE_BYTES)).trimEnd());
}

/** ">From " was "From ", ">>From " was ">From ". */
function unquote(line: Uint8Array): Uint8Array {
  if (line[0] !== GREATER) return line;
  let at = 1;
  while (line[at] === GREATER) at += 1;
  return startsWithFrom(line, at) ? line.subarray(1) : line;
}

function startsWithFrom(line: Uint8Array, at: number): boolean {
  return FROM.every((byte, index) => line[at + index] === byte);
}

function join(...pieces: Uint8Array[]): Uint8Array {
  const filled = pieces.filter((piece) => piece.length > 0);
  if (filled.length === 1 && filled[0]) return filled[0];
  const whole = new Uint8Array(filled.reduce((sum, piece) => sum + piece.length, 0));
  let at = 0;
  for (const piece of filled) {
    whole.set(piece, at);
    at += piece.length;
  }
  return whole;
}
