import type { KeptPicture, KeptWork } from "@/lib/analysis/downloads/types";
import type { CalendarDate } from "@/lib/analysis/text/calendar";
import { describeDate } from "@/lib/analysis/text/describe-date";
import type { ShownPicture } from "@/lib/archive/reading/articles/shown-picture";
import type { ArticleView } from "@/lib/archive/reading/articles/types";
import type { ArticleTextOf } from "@/lib/archive/reading/issues/list-texts";
import type { IssueView } from "@/lib/archive/reading/issues/types";
import type { PictureBytes } from "@/lib/archive/reading/pictures/read-picture-files";

/** The bytes of pictures by their addresses in the archive, for a form that holds them. */
type Files = ReadonlyMap<string, PictureBytes>;

/** An article as a work to take along. `siteUrl` is the archive's own address without a last slash, here and below. */
export function keepArticle(article: ArticleView, siteUrl: string, files?: Files): KeptWork {
  const { title, section, author, dateline, text, blocks, textLinks, issue, publication, date, original } = article;
  return {
    title,
    ...imprintOf((issue.publication ?? publication)?.name ?? null, issue.number, date),
    authors: article.authors.map(({ name }) => name),
    language: article.language,
    url: siteUrl + article.address,
    hashes: [original.sha256],
    articles: [
      {
        ...{ title, section, byline: author, dateline, text, blocks, links: textLinks },
        pictures: keepPictures(article.pictures, siteUrl, files),
      },
    ],
  };
}

/** An issue with its articles in order; one whose text is gone meanwhile is left out. */
export function keepIssue(
  issue: IssueView,
  texts: ReadonlyMap<number, ArticleTextOf>,
  siteUrl: string,
  files?: Files,
): KeptWork {
  const { publication, number, date, language, address, originals, articles } = issue;
  return {
    title: number === null ? publication.name : `${publication.name} no. ${number}`,
    ...imprintOf(publication.name, number, date),
    authors: [],
    language,
    url: siteUrl + address,
    hashes: originals.map(({ sha256 }) => sha256),
    articles: articles.flatMap(({ id, title, section, author }) => {
      const body = texts.get(id);
      if (!body) return [];
      const pictures = keepPictures(body.pictures, siteUrl, files);
      return [{ ...body, title, section, byline: author, pictures }];
    }),
  };
}

function keepPictures(pictures: readonly ShownPicture[], siteUrl: string, files?: Files): KeptPicture[] {
  return pictures.map(({ at, alt, address }) => ({ at, alt, url: siteUrl + address, file: files?.get(address) }));
}

function imprintOf(publication: string | null, number: string | null, date: CalendarDate | null) {
  const day = date?.date.slice(0, { year: 4, month: 7, day: 10 }[date.precision]) ?? null;
  const name = [publication ?? "Unknown publication", number === null ? null : `no. ${number}`]
    .filter(Boolean)
    .join(" ");
  return { publication, number, date: day, imprint: `${name}, ${day === null ? "undated" : describeDate(day)}` };
}
