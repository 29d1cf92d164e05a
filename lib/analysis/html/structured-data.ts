import { z } from "zod";
import { toOneLine } from "@/lib/analysis/text/white-space";

export type StructuredData = {
  headline: string | null;
  author: string | null;
  published: string | null;
  publisher: string | null;
  isArticle: boolean;
};

const MAX_SCRIPTS = 20;
const MAX_SCRIPT_CHARS = 500_000;
const ARTICLE = /^(?:.*Article|BlogPosting|Report|LiveBlogPosting)$/;
const NONE: StructuredData = { headline: null, author: null, published: null, publisher: null, isArticle: false };

const nameSchema = z.union([z.string(), z.object({ name: z.string() }).transform(({ name }) => name)]);
const namesSchema = z.union([nameSchema, z.array(nameSchema).transform((names) => names.join(", "))]);
const thingSchema = z.object({
  "@type": z.union([
    z.string(),
    z.array(z.string()).transform((types) => types.find((type) => ARTICLE.test(type)) ?? ""),
  ]),
  headline: z.string().optional().catch(undefined),
  datePublished: z.string().optional().catch(undefined),
  author: namesSchema.optional().catch(undefined),
  publisher: nameSchema.optional().catch(undefined),
});

/** What the first article in a page's JSON-LD (schema.org) says; scripts that are no JSON are passed over. */
export function readStructuredData(document: Document): StructuredData {
  const scripts = [...document.querySelectorAll('script[type="application/ld+json"]')].slice(0, MAX_SCRIPTS);
  for (const script of scripts) {
    for (const value of listThings(parseJson(script.textContent ?? ""))) {
      const thing = thingSchema.safeParse(value);
      if (!thing.success || !ARTICLE.test(thing.data["@type"])) continue;
      const { headline, author, datePublished, publisher } = thing.data;
      return {
        headline: tidy(headline),
        author: tidy(author),
        published: tidy(datePublished),
        publisher: tidy(publisher),
        isArticle: true,
      };
    }
  }
  return NONE;
}

function parseJson(source: string): unknown {
  if (source.length > MAX_SCRIPT_CHARS) return null;
  try {
    return JSON.parse(
      source.replace(/^\s*(?:<!--|\/\*\s*<!\[CDATA\[\s*\*\/|<!\[CDATA\[)|(?:-->|\/\*\s*\]\]>\s*\*\/|\]\]>)\s*$/g, ""),
    );
  } catch {
    return null;
  }
}

function listThings(value: unknown): unknown[] {
  if (Array.isArray(value)) return value.slice(0, 50);
  if (typeof value !== "object" || value === null) return [];
  const graph = "@graph" in value && Array.isArray(value["@graph"]) ? value["@graph"].slice(0, 50) : [];
  return [value, ...graph];
}

function tidy(value: string | undefined): string | null {
  const text = toOneLine(value ?? "");
  return text === "" ? null : text;
}
