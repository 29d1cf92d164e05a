import { listPictureHashes } from "@/lib/analysis/html/picture-address";
import { detectArticleLanguage, detectLanguage } from "@/lib/analysis/text/detect-language";
import type { ReadResult, SourceBlock, SourceDocument } from "./document";
import { type Detection, detectFormat } from "./formats/detect-format";
import { readDocx } from "./formats/read-docx";
import { readEpub } from "./formats/read-epub";
import { readHtml } from "./formats/read-html";
import { readMail } from "./formats/read-mail";
import { readMarkdown } from "./formats/read-markdown";
import { readPdf } from "./formats/read-pdf";
import { isSavedPage, readSavedPage } from "./formats/read-saved-page";
import { readText } from "./formats/read-text";
import { stripFurniture } from "./furniture/strip-furniture";
import { findAuthor } from "./header/find-author";
import { findMasthead } from "./header/find-masthead";
import { indexPublications, type PublicationIndex } from "./header/index-publications";
import type { KnownPublication } from "./header/known-publications";
import { type Header, readHeader } from "./header/read-header";
import { fail, MAX_ARTICLES, MAX_FILE_BYTES } from "./limits";
import { placePictures } from "./pictures/place-pictures";
import { buildArticle } from "./split/build-article";
import { cutTails } from "./split/cut-tails";
import { findHeadlines } from "./split/find-headlines";
import { findSigned } from "./split/find-signed";
import { inferHeadings } from "./split/infer-headings";
import { judgeShape } from "./split/judge-shape";
import { placeFurniture } from "./split/place-furniture";
import { splitIntoArticles } from "./split/split-issue";
import { takeOpening } from "./split/take-opening";
import type { ArticlePicture, Furniture, IntakeResult, ParsedArticle, Upload } from "./types";

export type IntakeContext = {
  /** The archive's own publications; they come before the shipped table. */
  publications?: KnownPublication[];
};

/**
 * Reads one original: detects its format from the bytes, reads it into blocks, strips the furniture, reads publication,
 * number and date, and splits it into articles. Expected failures are values with words for the editor; it does not throw.
 */
export async function readIssue(upload: Upload, context: IntakeContext = {}): Promise<IntakeResult> {
  if (upload.bytes.length > MAX_FILE_BYTES) return fail("too-large", tooLargeWords(upload.bytes.length));
  const detected = detectFormat(upload);
  if (!detected.ok) return detected;
  const publications = indexPublications(context.publications);
  const read = await readFormat(detected, upload.bytes, publications);
  return read.ok ? withLanguage(readDocument(read.document, upload.fileName, publications)) : read;
}

/** Where the document does not say, the text of its articles shows it; an article may be in another language than its issue. */
async function withLanguage(result: IntakeResult): Promise<IntakeResult> {
  if (!result.ok) return result;
  const { issue } = result;
  const texts = issue.articles.map((article) => `${article.title}\n${article.text}`);
  const stated = issue.language !== null && UNDETERMINED.test(issue.language) ? null : issue.language;
  const language = stated ?? (await detectLanguage(texts.join("\n")));
  const articles: ParsedArticle[] = [];
  for (const [at, article] of issue.articles.entries()) {
    const own = await detectArticleLanguage(texts[at] ?? "", language);
    articles.push(own === language ? article : { ...article, language: own });
  }
  return { ok: true, issue: { ...issue, language, articles } };
}

// ISO 639-2: codes that name no language. Mailing tools put "und" into every page.
const UNDETERMINED = /^(?:und|mul|mis|zxx)(?:-|$)/i;

async function readFormat(
  detected: Detection & { ok: true },
  bytes: Uint8Array,
  index: PublicationIndex,
): Promise<ReadResult> {
  switch (detected.format) {
    case "mail":
      return isSavedPage(bytes) ? readSavedPage(bytes, index) : readMail(bytes);
    case "html":
      return readHtml(detected.text, index);
    case "docx":
      return readDocx(bytes, index);
    case "epub":
      return readEpub(bytes, index);
    case "pdf":
      return readPdf(bytes);
    case "markdown":
      return readMarkdown(detected.text);
    case "text":
      return readText(detected.text);
  }
}

/** The steps that all formats have in common. */
function readDocument(read: SourceDocument, fileName: string, publications: PublicationIndex): IntakeResult {
  const document: SourceDocument = { ...read, blocks: read.blocks.map((block, order) => ({ ...block, order })) };
  const found = findMasthead(document.blocks, document.metadata, publications);
  const { blocks: kept, furniture } = stripFurniture(document.blocks, found?.at ?? null);
  const masthead = new Set(found === null ? [] : document.blocks.slice(found.at, found.end));
  const text = kept.filter((block) => !masthead.has(block));
  const blocks = text.some((block) => block.look !== null)
    ? findHeadlines(text, listAnnounced([...document.removed, ...furniture]))
    : inferHeadings(text, document.isPlainText);
  const header = readHeader(document, blocks, found, fileName, publications);
  const split = splitIntoArticles(blocks, header, judgeShape(blocks, header, document.metadata));
  const { opening, drafts } = takeOpening(split, header);
  if (drafts.length > MAX_ARTICLES) return fail("too-many-parts", `It splits into more than ${MAX_ARTICLES} articles.`);
  const withTails = findSigned(drafts)
    .map((draft) => ({ draft, article: buildArticle(draft, header.date?.value ?? null) }))
    .filter(({ article }) => article.text !== "" || article.headLinks.length > 0);
  const { built, tails } = cutTails(withTails);
  const pictures = placePictures(document.pictures ?? [], built, document.blocks);
  const articles = built.map(({ article }, at) => withPictures(article, pictures.ofArticles[at] ?? []));
  if (articles.length === 0) return fail("no-text", "No text is left after the furniture of the page is taken away.");
  const { metadata, removed, warnings } = document;
  const single = articles.length === 1 ? articles[0] : undefined;
  return {
    ok: true,
    issue: {
      format: document.format,
      publication: header.publication,
      senders: metadata.senders,
      ...(metadata.pages ? { pages: metadata.pages } : {}),
      number: header.number,
      date: dateOfIssue(header, single),
      title: header.title ?? titleOfSingle(single),
      language: metadata.language,
      publishedHtml: document.publishedHtml,
      ...listFiles(document, articles),
      publishedText: document.publishedText,
      furniture: [
        ...removed,
        ...placeFurniture(furniture, built),
        ...tails,
        ...listUnquoted(masthead, header),
        ...opening,
        ...pictures.leftOut,
      ],
      articles: single && single.author === null ? [{ ...single, ...findAuthor(document, header) }] : articles,
      warnings,
    },
  };
}

const withPictures = (article: ParsedArticle, pictures: ArticlePicture[]): ParsedArticle =>
  pictures.length === 0 ? article : { ...article, pictures };

/** The pictures that are shown: in an article, or in the published form where there is one. */
function listFiles({ pictureFiles = [], publishedHtml }: SourceDocument, articles: readonly ParsedArticle[]) {
  const placed = articles.flatMap(({ pictures = [] }) => pictures.map(({ sha256 }) => sha256));
  const shown = new Set([...placed, ...listPictureHashes(publishedHtml ?? "")]);
  const all = new Map(pictureFiles.map((file) => [file.sha256, file]));
  const files = [...all.values()].filter(({ sha256 }) => shown.has(sha256));
  return files.length === 0 ? {} : { pictures: files };
}

/** Words of the masthead that no value of the header quotes: they are kept as furniture, so that none is lost. */
function listUnquoted(masthead: ReadonlySet<SourceBlock>, header: Header): Furniture[] {
  const { publication, number, date, title } = header;
  const quoted = [publication, number, date, title].map((found) => `${found?.value} ${found?.quote}`).join("\n");
  const reason = { rule: "masthead", words: "The issue's own name above its first article." };
  return [...masthead]
    .filter(({ text }) => text !== "" && !quoted.includes(text))
    .map(({ text }) => ({ text, reason }));
}

/** What a document says of its own items before they come: a list of contents, the preview line. */
function listAnnounced(furniture: Furniture[]): string[] {
  return furniture
    .filter(({ reason }) => reason.rule === "hidden" || reason.rule === "contents")
    .map(({ text }) => text);
}

/** A single press article is filed under its own day: what it states wins over the name of the file. */
function dateOfIssue(header: Header, single: ParsedArticle | undefined) {
  if (header.date !== null && header.date.origin !== "inferred") return header.date;
  return single?.date ?? header.date;
}

function titleOfSingle(single: ParsedArticle | undefined) {
  if (!single) return null;
  const reason = { rule: "only-article", words: "The title of its only article." };
  return { value: single.title, origin: "inferred" as const, reason, quote: null };
}

function tooLargeWords(sizeBytes: number): string {
  const mebibytes = (bytes: number) => `${Math.ceil(bytes / 1024 / 1024)} MiB`;
  return `The file has ${mebibytes(sizeBytes)}; up to ${mebibytes(MAX_FILE_BYTES)} are read. Split it, or remove its pictures.`;
}
