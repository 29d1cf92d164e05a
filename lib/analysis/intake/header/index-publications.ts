import { foldWord } from "@/lib/analysis/text/fold";
import { KNOWN_PUBLICATIONS, type KnownPublication } from "./known-publications";

/** Looks a publication up by what a document says; the archive's own publications come before the shipped table. */
export type PublicationIndex = {
  byName: (name: string) => KnownPublication | null;
  byAgency: (agency: string) => KnownPublication | null;
  /** A host name, a mail address or a URL. */
  byAddress: (address: string) => KnownPublication | null;
};

export function indexPublications(own: KnownPublication[] = []): PublicationIndex {
  const all = [...own, ...KNOWN_PUBLICATIONS];
  const names = firstOf(all, (publication) => [publication.name, ...publication.aliases].map(nameKey));
  const agencies = firstOf(all, (publication) => publication.agencies.map(nameKey));
  const hosts = firstOf(all, (publication) => publication.hosts);
  return {
    byName: (name) => names.get(nameKey(name)) ?? null,
    byAgency: (agency) => agencies.get(nameKey(agency)) ?? null,
    byAddress: (address) => {
      const labels = hostOf(address).split(".");
      for (let i = 0; i < labels.length - 1; i += 1) {
        const found = hosts.get(labels.slice(i).join("."));
        if (found) return found;
      }
      return null;
    },
  };
}

function firstOf(
  all: KnownPublication[],
  keysOf: (publication: KnownPublication) => string[],
): Map<string, KnownPublication> {
  const map = new Map<string, KnownPublication>();
  for (const publication of all) {
    for (const key of keysOf(publication)) if (!map.has(key)) map.set(key, publication);
  }
  return map;
}

/** Names are equal without case, accents, punctuation and a leading article. */
function nameKey(name: string): string {
  return foldWord(name)
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .replace(/^the /, "");
}

function hostOf(address: string): string {
  return address
    .toLowerCase()
    .replace(/^[a-z][a-z0-9+.-]*:\/\//, "")
    .replace(/^[^@/]*@/, "")
    .replace(/[/?#:>].*$/, "");
}
