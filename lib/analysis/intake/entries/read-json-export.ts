import { z } from "zod";
import { type EntriesRead, textAsHtml } from "./types";

const text = z.string().nullish().catch(null);
const named = z.object({ name: text }).nullish().catch(null);

// https://www.jsonfeed.org/version/1.1/
const feedSchema = z.object({
  version: z.string().startsWith("https://jsonfeed.org/version/"),
  title: text,
  language: text,
  items: z.array(
    z.object({
      ...{ title: text, url: text, external_url: text, date_published: text, language: text },
      ...{ content_html: text, content_text: text, summary: text },
      author: named,
      authors: z.array(named).nullish().catch(null),
    }),
  ),
});

// https://ghost.org/docs/migration/custom/: what its export writes is what its import takes.
const ghostData = z.object({
  posts: z.array(
    z.object({
      ...{
        title: text,
        slug: text,
        html: text,
        plaintext: text,
        published_at: z.union([z.string(), z.number()]).nullish(),
      },
      ...{ status: text, type: text, id: z.union([z.string(), z.number()]).nullish() },
    }),
  ),
  users: z
    .array(z.object({ id: z.union([z.string(), z.number()]), name: text }))
    .nullish()
    .catch(null),
  posts_authors: z
    .array(z.object({ post_id: z.union([z.string(), z.number()]), author_id: z.union([z.string(), z.number()]) }))
    .nullish()
    .catch(null),
  settings: z
    .array(z.object({ key: z.string(), value: z.unknown() }))
    .nullish()
    .catch(null),
});
const ghostSchema = z.union([
  z.object({ db: z.array(z.object({ data: ghostData })).min(1) }).transform(({ db }) => db[0]?.data),
  z.object({ data: ghostData }).transform(({ data }) => data),
]);

/** Entries of a JSON Feed or of Ghost's export; null when it is neither. */
export function readJsonExport(json: string): EntriesRead | null {
  const value = parse(json);
  return readFeed(value) ?? readGhost(value);
}

function parse(json: string): unknown {
  try {
    return JSON.parse(json);
  } catch {
    return null;
  }
}

function readFeed(value: unknown): EntriesRead | null {
  const feed = feedSchema.safeParse(value).data;
  if (!feed) return null;
  const entries = feed.items.map((item) => ({
    ...{ title: item.title ?? null, address: item.url ?? item.external_url ?? null },
    published: item.date_published ?? null,
    author: item.authors?.flatMap((author) => author?.name ?? []).join(", ") || (item.author?.name ?? null),
    html: item.content_html ?? textAsHtml(item.content_text ?? item.summary ?? ""),
    ...{ publication: feed.title ?? null, language: item.language ?? feed.language ?? null },
  }));
  return { entries, leftOutCount: 0 };
}

function readGhost(value: unknown): EntriesRead | null {
  const data = ghostSchema.safeParse(value).data;
  if (!data) return null;
  const setting = (key: string) => {
    const found = data.settings?.find((one) => one.key === key)?.value;
    return typeof found === "string" && found !== "" ? found : null;
  };
  const names = new Map(data.users?.map(({ id, name }) => [id, name ?? ""]));
  const posts = data.posts.filter(
    ({ status, type }) => (type ?? "post") === "post" && /^(?:published|sent)$/.test(status ?? "published"),
  );
  const entries = posts.map((post) => ({
    ...{ title: post.title ?? null, address: null },
    published:
      typeof post.published_at === "number" ? new Date(post.published_at).toISOString() : (post.published_at ?? null),
    author:
      data.posts_authors
        ?.filter(({ post_id }) => post_id === post.id)
        .flatMap(({ author_id }) => names.get(author_id) || [])
        .join(", ") || null,
    html: post.html ?? textAsHtml(post.plaintext ?? ""),
    ...{ publication: setting("title"), language: setting("locale") ?? setting("lang") },
  }));
  return { entries, leftOutCount: data.posts.length - posts.length };
}
