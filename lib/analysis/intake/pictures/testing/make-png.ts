import { zlibSync } from "fflate";

/** A PNG of one colour that every reader shows. @param colour red, green, blue */
export function makePng(width: number, height: number, colour: readonly [number, number, number] = [40, 110, 160]) {
  const row = Buffer.from([0, ...Array.from({ length: width }, () => colour).flat()]);
  return pngOf(width, height, Buffer.concat(Array.from({ length: height }, () => row)));
}

/** A PNG whose header states a size and whose pixels are others. */
export function pngOf(width: number, height: number, pixels: Uint8Array): Uint8Array {
  const header = Buffer.alloc(13);
  header.writeUInt32BE(width, 0);
  header.writeUInt32BE(height, 4);
  // Eight bits a channel, true colour.
  header.set([8, 2, 0, 0, 0], 8);
  const signature = Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]);
  const chunks = [chunk("IHDR", header), chunk("IDAT", zlibSync(pixels)), chunk("IEND", Buffer.alloc(0))];
  return new Uint8Array(Buffer.concat([signature, ...chunks]));
}

function chunk(name: string, data: Uint8Array): Buffer {
  const body = Buffer.concat([Buffer.from(name, "latin1"), data]);
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)];
  length.writeUInt32BE(data.length);
  check.writeUInt32BE(crc32(body));
  return Buffer.concat([length, body, check]);
}

/** PNG, annex D: the check of a chunk. */
function crc32(bytes: Uint8Array): number {
  let check = 0xffffffff;
  for (const byte of bytes) {
    check ^= byte;
    for (let bit = 0; bit < 8; bit += 1) check = (check >>> 1) ^ (check & 1 ? 0xedb88320 : 0);
  }
  return (check ^ 0xffffffff) >>> 0;
}

/** How HTML names bytes inside itself. */
export const dataUri = (bytes: Uint8Array, mediaType = "image/png"): string =>
  `data:${mediaType};base64,${Buffer.from(bytes).toString("base64")}`;

type Part = { id: string; bytes: Uint8Array; mediaType?: string };

/** A mail whose HTML names its parts by `cid:`; a part without an id is only attached. */
export function makeMail(head: { from: string; subject: string; date: string }, html: string, parts: readonly Part[]) {
  const lines = [
    `From: ${head.from}`,
    "To: reader@example.org",
    `Subject: ${head.subject}`,
    `Date: ${head.date}`,
    "MIME-Version: 1.0",
    'Content-Type: multipart/related; boundary="part"',
    "",
    "--part",
    "Content-Type: text/html; charset=utf-8",
    "",
    html,
    ...parts.flatMap(({ id, bytes, mediaType = "image/png" }, at) => [
      "--part",
      `Content-Type: ${mediaType}; name="picture-${at}.png"`,
      "Content-Transfer-Encoding: base64",
      ...(id === "" ? ["Content-Disposition: attachment"] : [`Content-ID: <${id}>`]),
      "",
      Buffer.from(bytes).toString("base64").replace(/.{76}/g, "$&\r\n"),
    ]),
    "--part--",
    "",
  ];
  return new TextEncoder().encode(lines.join("\r\n"));
}
