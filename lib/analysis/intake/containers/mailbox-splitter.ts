// RFC 4155, appendix A: "From ", an address, and a time as asctime writes it. Some add a time zone behind or before the year.
const SEPARATOR = /^From \S.*\d:\d\d.*\b\d{4}\b/;
const MAX_LINE_BYTES = 400;
const [LF, CR, GREATER] = [0x0a, 0x0d, 0x3e];
const FROM = new Uint8Array([0x46, 0x72, 0x6f, 0x6d, 0x20]);

/** Whether a line is one that begins a mail in a mailbox; one that only says "From" in a mail's text has no time of day. */
export const isMailboxLine = (line: string): boolean => SEPARATOR.test(line);

/** One mail of a mailbox, without the line that begins it; null bytes where it is larger than was allowed. `sizeBytes` is that of all its bytes. */
export type MailboxMail = { bytes: Uint8Array | null; sizeBytes: number };

/**
 * Parts a mailbox into its mails, piece by piece as it is read: of a mailbox of any size one mail is in memory, once, however
 * many lines it has. Lines of a mail that were quoted (">From ", mboxo and mboxrd,
 * https://www.loc.gov/preservation/digital/formats/fdd/fdd000383.shtml) are given back as they were sent.
 */
export class MailboxSplitter {
  /** What was read of a line that has not ended. */
  private rest: Uint8Array = new Uint8Array(0);
  private mail: MailBytes | null = null;
  private isAfterBlank = true;

  constructor(private readonly maxMailBytes: number) {}

  /** Takes the next piece; gives the mails that have ended in it. */
  *push(piece: Uint8Array): Generator<MailboxMail> {
    const bytes = join(this.rest, piece);
    // Lines that stay as they are and follow each other are kept in one go.
    let [kept, start] = [0, 0];
    for (let end = bytes.indexOf(LF, this.rest.length); end >= 0; end = bytes.indexOf(LF, start)) {
      if (this.isAfterBlank && isSeparator(bytes, start, end)) {
        this.mail?.add(bytes, kept, start);
        yield* this.close();
        this.mail = new MailBytes(this.maxMailBytes);
        kept = end + 1;
        this.isAfterBlank = false;
      } else {
        if (isQuoted(bytes, start, end)) {
          this.mail?.add(bytes, kept, start);
          kept = start + 1;
        }
        this.isAfterBlank = end === start || (end === start + 1 && bytes[start] === CR);
      }
      start = end + 1;
    }
    this.mail?.add(bytes, kept, start);
    this.rest = bytes.subarray(start);
    // A line without end is no line: it counts as it comes, so that it cannot fill the memory.
    if (this.rest.length > this.maxMailBytes) this.takeRest();
  }

  /** The last mail. */
  *end(): Generator<MailboxMail> {
    if (this.isAfterBlank && isSeparator(this.rest, 0, this.rest.length)) {
      yield* this.close();
      this.mail = new MailBytes(this.maxMailBytes);
    } else this.takeRest();
    yield* this.close();
  }

  private takeRest(): void {
    const { rest } = this;
    this.mail?.add(rest, isQuoted(rest, 0, rest.length) ? 1 : 0, rest.length);
    this.rest = new Uint8Array(0);
    this.isAfterBlank = false;
  }

  private *close(): Generator<MailboxMail> {
    if (this.mail) yield this.mail.close();
    this.mail = null;
  }
}

/** The bytes of one mail in one buffer that grows; none of them once they are more than is allowed. */
class MailBytes {
  private buffer = new Uint8Array(0);
  private sizeBytes = 0;

  constructor(private readonly maxBytes: number) {}

  add(from: Uint8Array, start: number, end: number): void {
    const before = this.sizeBytes;
    this.sizeBytes += end - start;
    if (this.sizeBytes > this.maxBytes) this.buffer = new Uint8Array(0);
    else {
      if (this.sizeBytes > this.buffer.length) this.grow(before);
      this.buffer.set(from.subarray(start, end), before);
    }
  }

  close(): MailboxMail {
    const { sizeBytes, buffer } = this;
    return { bytes: sizeBytes > this.maxBytes ? null : buffer.subarray(0, sizeBytes), sizeBytes };
  }

  private grow(filled: number): void {
    const larger = new Uint8Array(Math.min(this.maxBytes, Math.max(this.sizeBytes, 2 * this.buffer.length)));
    larger.set(this.buffer.subarray(0, filled));
    this.buffer = larger;
  }
}

/** The mails of a whole mailbox that is in memory. */
export function splitMailbox(bytes: Uint8Array): Uint8Array[] {
  const splitter = new MailboxSplitter(bytes.length);
  return [...splitter.push(bytes), ...splitter.end()].flatMap((mail) => mail.bytes ?? []);
}

function isSeparator(bytes: Uint8Array, start: number, end: number): boolean {
  if (!startsWithFrom(bytes, start, end)) return false;
  const line = bytes.subarray(start, Math.min(end, start + MAX_LINE_BYTES));
  return isMailboxLine(String.fromCharCode(...line).trimEnd());
}

/** ">From " was "From ", ">>From " was ">From ". */
function isQuoted(bytes: Uint8Array, start: number, end: number): boolean {
  if (bytes[start] !== GREATER) return false;
  let at = start + 1;
  while (at < end && bytes[at] === GREATER) at += 1;
  return startsWithFrom(bytes, at, end);
}

function startsWithFrom(bytes: Uint8Array, at: number, end: number): boolean {
  return at + FROM.length <= end && FROM.every((byte, index) => bytes[at + index] === byte);
}

function join(first: Uint8Array, second: Uint8Array): Uint8Array {
  if (first.length === 0) return second;
  const whole = new Uint8Array(first.length + second.length);
  whole.set(first);
  whole.set(second, first.length);
  return whole;
}
