/** What a page says of itself in the words of schema.org, for search engines and reference managers. */
export function JsonLd({ data }: { data: Record<string, unknown> }) {
  return (
    <script
      type="application/ld+json"
      // biome-ignore lint/security/noDangerouslySetInnerHtml: written as JSON, with every "<" escaped below
      dangerouslySetInnerHTML={{ __html: toSafeJson(data) }}
    />
  );
}

/** JSON that can end no script element and open no comment. */
const toSafeJson = (value: unknown) => JSON.stringify(value).replace(/</g, "\\u003c");
