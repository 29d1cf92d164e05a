import { expect, test } from "vitest";
import { identifyContainer } from "./identify-container";
import { MailboxSplitter } from "./mailbox-splitter";

const bytesOf = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

/** Fed in pieces of `size` bytes. */
function split(text: string, size: number, maxMailBytes = 10_000): (string | null)[] {
  const bytes = bytesOf(text);
  const splitter = new MailboxSplitter(maxMailBytes);
  const mails: (string | null)[] = [];
  const keep = ({ bytes: mail }: { bytes: Uint8Array | null }) =>
    mails.push(mail && Buffer.from(mail).toString("latin1"));
  for (let at = 0; at < bytes.length; at += size)
    for (const mail of splitter.push(bytes.subarray(at, at + size))) keep(mail);
  for (const mail of splitter.end()) keep(mail);
  return mails;
}

const MAILBOX = [
  "From ferry@example.org Tue Mar  5 12:00:00 2019\nSubject: One\n\nFrom now on the ferry runs.\n>From the pier.\n>>From afar.\n",
  "\nFrom - Wed Mar  6 12:00:00 2019 +0100\nSubject: Two\n\nFrom here\n\nFrom there in 2019, a paragraph.\n",
  "\nFrom 12@xxx Thu Mar  7 12:00:00 +0000 2019\r\nSubject: Three\r\n\r\nLast, without an end of line",
].join("");

test.each([1, 7, 64, 100_000])("mails are parted in pieces of %i bytes, and quoted lines given back", (size) => {
  expect(split(MAILBOX, size)).toEqual([
    "Subject: One\n\nFrom now on the ferry runs.\nFrom the pier.\n>From afar.\n\n",
    "Subject: Two\n\nFrom here\n\nFrom there in 2019, a paragraph.\n\n",
    "Subject: Three\r\n\r\nLast, without an end of line",
  ]);
});

test("a mail that is too large is counted, not kept, and the next is whole", () => {
  const large = `From a@b.example Tue Mar  5 12:00:00 2019\n${"x".repeat(500)}\n${"y".repeat(500)}\n\n`;
  const whole = "From a@b.example Tue Mar  5 12:00:01 2019\nSubject: Small\n\nText.\n";
  expect(split(large + whole, 64, 600)).toEqual([null, "Subject: Small\n\nText.\n"]);
});

test("a mail of more lines than a call takes arguments is whole", () => {
  const text = `Subject: Long\n\n${"Line\n".repeat(350_000)}`;
  const mailbox = `From a@b.example Tue Mar  5 12:00:00 2019\n${text}`;
  expect(split(mailbox, 1_000_003, 10_000_000)).toEqual([text]);
});

test("empty lines take the memory of their bytes alone", () => {
  const splitter = new MailboxSplitter(10_000_000);
  [...splitter.push(bytesOf("From a@b.example Tue Mar  5 12:00:00 2019\n"))];
  const piece = new Uint8Array(1_000_000).fill(0x0a);
  const before = process.memoryUsage();
  for (let at = 0; at < 4; at += 1) [...splitter.push(piece)];
  const after = process.memoryUsage();
  // A view of each line takes about a hundred times its byte.
  const grown = after.heapUsed + after.arrayBuffers - before.heapUsed - before.arrayBuffers;
  expect(grown / (4 * piece.length)).toBeLessThan(20);
  expect([...splitter.end()].map((mail) => mail.sizeBytes)).toEqual([4_000_000]);
});

test("what holds files is told by its bytes", () => {
  const zip = (name: string) => {
    const head = bytesOf(`PK\u0003\u0004${"\0".repeat(26)}${name}`);
    head[26] = name.length;
    return head;
  };
  expect(identifyContainer(bytesOf(MAILBOX))).toBe("mailbox");
  expect(identifyContainer(zip("letters/no-7.eml"))).toBe("zip");
  expect(identifyContainer(zip("[Content_Types].xml"))).toBeNull();
  expect(identifyContainer(zip("mimetype"))).toBeNull();
  expect(identifyContainer(new Uint8Array([0x1f, 0x8b, 8]))).toBe("gzip");
  expect(identifyContainer(bytesOf(`a.eml${"\0".repeat(252)}ustar`))).toBe("tar");
  expect(identifyContainer(bytesOf("From Monday 12:00 to Friday 2019\nthe ferry rests."))).toBeNull();
  expect(identifyContainer(bytesOf("Subject: Mail\n\nText"))).toBeNull();
});
