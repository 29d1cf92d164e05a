/** Words at a place of a page: points from its left edge and from its top. */
export type Placed = { text: string; left: number; top: number; size?: number; isBold?: boolean };

const [WIDTH, HEIGHT] = [595, 842];

/** A PDF of A4 pages in Helvetica, as ISO 32000-1 describes one: objects, then the table of where they begin. */
export function makePdf(pages: readonly Placed[][], options: { isLocked?: boolean } = {}): Uint8Array {
  const objects: string[] = [];
  const add = (body: string) => objects.push(body);
  const kids = pages.map((_, at) => `${5 + 2 * at} 0 R`).join(" ");
  add("<< /Type /Catalog /Pages 2 0 R >>");
  add(`<< /Type /Pages /Kids [${kids}] /Count ${pages.length} >>`);
  for (const font of ["Helvetica", "Helvetica-Bold"]) {
    add(`<< /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`);
  }
  for (const [at, page] of pages.entries()) {
    const fonts = "/Resources << /Font << /F1 3 0 R /F2 4 0 R >> >>";
    add(`<< /Type /Page /Parent 2 0 R /MediaBox [0 0 ${WIDTH} ${HEIGHT}] ${fonts} /Contents ${6 + 2 * at} 0 R >>`);
    const content = page.map(draw).join("\n");
    add(`<< /Length ${content.length} >>\nstream\n${content}\nendstream`);
  }
  // Keys that belong to no password: it cannot be opened with the empty one.
  const key = `<${"ab".repeat(32)}>`;
  if (options.isLocked) add(`<< /Filter /Standard /V 1 /R 2 /P -4 /O ${key} /U ${key} >>`);
  let file = "%PDF-1.4\n";
  const starts = objects.map((body, at) => {
    const start = file.length;
    file += `${at + 1} 0 obj\n${body}\nendobj\n`;
    return start;
  });
  const table = starts.map((start) => `${String(start).padStart(10, "0")} 00000 n \n`).join("");
  const lock = options.isLocked ? ` /Encrypt ${objects.length} 0 R /ID [<ab><ab>]` : "";
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>\nstartxref\n${file.length}\n%%EOF\n`;
  return Buffer.from(`${file}xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${table}${trailer}`, "latin1");
}

function draw({ text, left, top, size = 10, isBold = false }: Placed): string {
  const escaped = text.replace(/[\\()]/g, "\\$&");
  return `BT /F${isBold ? 2 : 1} ${size} Tf ${left} ${HEIGHT - top} Td (${escaped}) Tj ET`;
}

/** Lines of running text set below each other. */
export function setLines(lines: readonly string[], left: number, top: number, size = 10): Placed[] {
  return lines.map((text, at) => ({ text, left, top: top + at * size * 1.2, size }));
}
