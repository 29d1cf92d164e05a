import { JsonLd } from "@/components/ui/json-ld";
import { type PageFacts, toMetaTags, toStructuredData } from "@/lib/analysis/citations/structured-data";
import type { CitedSource } from "@/lib/analysis/citations/types";

/** What reference managers and search engines read of a page; React moves the tags to its head. */
export function CitationTags({ source, facts }: { source: CitedSource; facts: PageFacts }) {
  return (
    <>
      <link rel="schema.DC" href="http://purl.org/dc/elements/1.1/" />
      <link rel="schema.DCTERMS" href="http://purl.org/dc/terms/" />
      {toMetaTags(source).map((tag) => (
        <meta key={`${tag.name} ${tag.content}`} {...tag} />
      ))}
      <JsonLd data={toStructuredData(source, facts)} />
    </>
  );
}
