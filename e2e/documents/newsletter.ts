/** A file as a browser's file field takes it. */
export type Document = { name: string; mimeType: string; buffer: Buffer };

type Story = { section: string; title: string; dateline: string; paragraphs: string[] };

type Newsletter = { fileName: string; publication: string; number: number; date: string; stories: Story[] };

/** A newsletter in plain text, as they are sent: a masthead, sections between asterisks, datelines. */
export function writeNewsletter({ fileName, publication, number, date, stories }: Newsletter): Document {
  const masthead = `${publication.toUpperCase()} NO. ${number} (${date})`;
  const body = stories.map(({ section, title, dateline, paragraphs: [first = "", ...rest] }) =>
    [
      `*** ${section.toUpperCase()}`,
      title,
      `${dateline.toUpperCase()} (${publication.replace(/^The /, "")}) -- ${first}`,
      ...rest,
    ].join("\n\n"),
  );
  return textDocument(fileName, `${[masthead, ...body].join("\n\n")}\n`);
}

export function textDocument(name: string, text: string): Document {
  return { name, mimeType: "text/plain", buffer: Buffer.from(text) };
}

export function htmlDocument(name: string, html: string): Document {
  return { name, mimeType: "text/html", buffer: Buffer.from(html) };
}
