import sanitize from "sanitize-html";
import { pictureAddress } from "./picture-address";
import { resolveHref } from "./resolve-href";

/** The kept picture that a `src` names, with its width in pixels; null where there is none. */
export type FindPicture = (src: string) => { sha256: string; width: number } | null;

const TAGS =
  "a abbr address article b bdi bdo big blockquote br caption center cite code col colgroup dd del dfn div dl dt em figcaption figure font h1 h2 h3 h4 h5 h6 header hr i ins kbd li main mark ol p pre q s samp section small span strike strong sub summary sup table tbody td tfoot th thead time tr tt u ul var wbr".split(
    " ",
  );

const SIZE = /^-?\d{1,4}(?:\.\d{1,3})?(?:px|em|rem|pt|%)?$/;
const SIZES = /^(?:(?:-?\d{1,4}(?:\.\d{1,3})?(?:px|em|rem|pt|%)?|auto)\s*){1,4}$/;
const COLOUR = /^(?:#[0-9a-f]{3,8}|[a-z]{3,20}|rgba?\([\d\s.,%]{5,40}\))$/i;
const WORD = /^[a-z-]{2,20}$/i;
const BORDER = /^(?:[\d.]{1,5}px\s+)?(?:none|solid|dashed|dotted|double)(?:\s+(?:#[0-9a-f]{3,8}|[a-z]{3,20}))?$/i;
const FONTS = /^[a-z0-9 ,'"-]{2,200}$/i;

// No url(), no position, no z-index: a mail must not draw over the reader or call anyone.
const STYLES: sanitize.IOptions["allowedStyles"] = {
  "*": {
    color: [COLOUR],
    "background-color": [COLOUR],
    background: [COLOUR],
    "font-size": [SIZE],
    "font-family": [FONTS],
    "font-weight": [/^(?:normal|bold|bolder|lighter|[1-9]00)$/],
    "font-style": [WORD],
    "line-height": [SIZE],
    "text-align": [WORD],
    "text-decoration": [WORD],
    "text-transform": [WORD],
    "letter-spacing": [SIZE],
    "vertical-align": [WORD],
    "white-space": [WORD],
    "border-collapse": [WORD],
    border: [BORDER],
    "border-top": [BORDER],
    "border-bottom": [BORDER],
    "border-left": [BORDER],
    "border-right": [BORDER],
    "border-radius": [SIZES],
    margin: [SIZES],
    "margin-top": [SIZE],
    "margin-bottom": [SIZE],
    "margin-left": [SIZE],
    "margin-right": [SIZE],
    padding: [SIZES],
    "padding-top": [SIZE],
    "padding-bottom": [SIZE],
    "padding-left": [SIZE],
    "padding-right": [SIZE],
    width: [SIZE],
    "max-width": [SIZE],
  },
};

const OPTIONS: sanitize.IOptions = {
  allowedTags: TAGS,
  disallowedTagsMode: "discard",
  nonTextTags: [
    "script",
    "style",
    "textarea",
    "option",
    "noscript",
    "template",
    "title",
    "iframe",
    "object",
    "svg",
    "math",
    "xmp",
    "noembed",
    "noframes",
    "plaintext",
  ],
  allowedAttributes: {
    "*": [
      "style",
      "dir",
      "lang",
      "align",
      "valign",
      "bgcolor",
      "color",
      "width",
      "height",
      "colspan",
      "rowspan",
      "cellpadding",
      "cellspacing",
      "border",
      "role",
    ],
    a: ["href", "title", "rel"],
    time: ["datetime"],
    font: ["color", "size"],
    ol: ["start", "type"],
    blockquote: ["type"],
    img: ["src", "alt"],
  },
  allowedStyles: STYLES,
  allowedSchemes: ["http", "https", "mailto"],
  allowedSchemesAppliedToAttributes: ["href"],
  allowProtocolRelative: false,
  enforceHtmlBoundary: false,
  nestingLimit: 512,
  transformTags: {
    a: (_tag, { href, ...attributes }) => {
      // Addresses relative to the page would lead into the archive's own pages: only absolute ones stay.
      const target = resolveHref(href ?? null, null);
      const rel = "noopener noreferrer nofollow";
      return { tagName: "a", attribs: { ...(target === null ? {} : { href: target }), ...attributes, rel } };
    },
    body: "div",
  },
};

/** The reader's browser must not call a foreign server: a picture that is not kept is shown by its alternative text. */
const describePicture = ({ alt = "" }: sanitize.Attributes) => ({
  tagName: "span",
  attribs: { role: "img" },
  text: alt.slice(0, MAX_ALT_CHARS),
});

const MAX_ALT_CHARS = 300;

/** A kept picture, from the archive's own address, as wide as the page says and never wider than the page. */
function showPicture(attributes: sanitize.Attributes, find: FindPicture): sanitize.Tag {
  const kept = attributes.src === undefined ? null : find(attributes.src);
  if (kept === null) return describePicture(attributes);
  const { alt = "", width = "" } = attributes;
  const shown = /^\d{1,4}$/.test(width) ? width : String(kept.width);
  const attribs = { src: pictureAddress(kept.sha256), alt: alt.slice(0, MAX_ALT_CHARS), width: shown };
  return { tagName: "img", attribs: { ...attribs, style: "max-width: 100%" } };
}

/**
 * HTML of a stranger made safe to show in a sandboxed frame: an allowlist of elements, attributes and styles; no scripts,
 * event handlers, forms, frames, remote pictures, styles that load, or addresses other than http, https and mailto.
 *
 * @param findPicture which pictures the archive keeps; none where it is missing
 */
export function sanitiseHtml(html: string, findPicture: FindPicture = () => null): string {
  const transformTags = {
    ...OPTIONS.transformTags,
    img: (_tag: string, attributes: sanitize.Attributes) => showPicture(attributes, findPicture),
  };
  return sanitize(html, { ...OPTIONS, allowedTags: [...TAGS, "img"], transformTags });
}
