import { Parser } from "htmlparser2";
import { MAX_HTML_DEPTH } from "./limits";

/** An archive page lists some hundred issues; one with more links than this is read as far. */
const MAX_LINKS = 5_000;
/** A list of issues has two at least; what stands alone is a link to somewhere. */
const MIN_ISSUES = 2;
const AROUND = new Set(["nav", "footer", "header"]);

/**
 * The issues that an archive page lists, by their addresses, in its order: links of one form, since a mailing tool files all
 * issues in one folder. The form with most links outside of menus and footers is taken; of two with as many that on the
 * page's own host.
 *
 * @param containing only addresses with this text in them, whatever their form
 */
export function listIssueLinks(html: string, address: string, containing: string | null = null): string[] {
  const links = collectLinks(html, address);
  if (containing !== null) return links.filter((link) => link.includes(containing));
  const byForm = new Map<string, string[]>();
  for (const link of links) byForm.set(formOf(link), [...(byForm.get(formOf(link)) ?? []), link]);
  const own = new URL(address).host;
  const rank = (group: string[]) => group.length + (new URL(group[0] ?? address).host === own ? 0.5 : 0);
  const [best = []] = [...byForm.values()].sort((a, b) => rank(b) - rank(a));
  return best.length < MIN_ISSUES ? [] : best;
}

/** The folder of an address with its numbers left open, and the names of what it asks for. */
function formOf(link: string): string {
  const { host, pathname, searchParams } = new URL(link);
  const folder = pathname
    .replace(/\/+$/, "")
    .replace(/[^/]*$/, "")
    .replace(/\d+/g, "#");
  return `${host}${folder}?${[...new Set(searchParams.keys())].sort().join("&")}`;
}

function collectLinks(html: string, address: string): string[] {
  const found = new Set<string>();
  let [base, around, depth] = [address, 0, 0];
  const parser = new Parser({
    onopentag: (name, attributes) => {
      depth += 1;
      // What is left is not read: the parser takes longer with each element that is open.
      if (depth > MAX_HTML_DEPTH || found.size >= MAX_LINKS) parser.pause();
      if (AROUND.has(name)) around += 1;
      const { href } = attributes;
      if (name === "base" && href && URL.canParse(href, address)) base = new URL(href, address).href;
      if (name !== "a" || !href || around > 0) return;
      const link = toLink(href, base);
      if (link !== null && link !== toLink(address, address)) found.add(link);
    },
    onclosetag: (name) => {
      depth -= 1;
      if (AROUND.has(name)) around = Math.max(0, around - 1);
    },
  });
  parser.end(html);
  return [...found];
}

function toLink(href: string, base: string): string | null {
  if (!URL.canParse(href, base)) return null;
  const url = new URL(href, base);
  url.hash = "";
  return /^https?:$/.test(url.protocol) ? url.href : null;
}
