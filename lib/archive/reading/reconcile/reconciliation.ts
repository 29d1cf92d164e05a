import type { Context } from "@/lib/archive/context";
import type { NameLookup } from "@/lib/archive/reading/people/name-lookup";
import type { SuggestedPerson } from "@/lib/archive/reading/people/suggest-people";
import { extendPeople } from "./extend-people";
import { reconcile } from "./reconcile";
import {
  type Candidate,
  type ExtensionQuery,
  PERSON_TYPE,
  PROPERTIES,
  type ReconciliationQueries,
} from "./reconcile-schema";

type People = {
  names: NameLookup;
  suggest: (query: { q: string; limit: number }) => Promise<SuggestedPerson[]>;
};

/** The archive's persons as a service that tables are matched against; ids are the last part of a person's address. */
export function openReconciliation({ db }: Context, { names, suggest }: People) {
  return {
    describe: describeService,
    async reconcile(queries: ReconciliationQueries): Promise<Record<string, { result: Candidate[] }>> {
      const results = await reconcile(db, names, Object.values(queries));
      return Object.fromEntries(Object.keys(queries).map((key, at) => [key, { result: results[at] ?? [] }]));
    },
    extend: (query: ExtensionQuery) => extendPeople(db, query),
    async suggestEntities(prefix: string, cursor: number) {
      const people = await suggest({ q: prefix, limit: cursor + SUGGESTED });
      const result = people.slice(cursor).map(({ slug, name, line }) => ({
        ...{ id: slug, name, notable: [PERSON_TYPE] },
        ...(line ? { description: line } : {}),
      }));
      return { result };
    },
    suggestProperties: (prefix: string) => ({ result: startingWith(PROPERTIES, prefix) }),
    suggestTypes: (prefix: string) => ({ result: startingWith([PERSON_TYPE], prefix) }),
    proposeProperties: (type: string, limit: number) => ({
      ...{ type, limit },
      properties: type === PERSON_TYPE.id ? PROPERTIES.slice(0, limit) : [],
    }),
  };
}

const SUGGESTED = 10;

function startingWith<T extends { id: string; name: string }>(all: readonly T[], prefix: string): T[] {
  const typed = prefix.trim().toLowerCase();
  return all.filter(({ id, name }) => id.startsWith(typed) || name.toLowerCase().startsWith(typed));
}

/** The service's manifest; `siteUrl` without a slash at its end. */
function describeService(siteUrl: string) {
  const service = (path: string) => ({ service_url: siteUrl, service_path: `/api/reconcile/${path}` });
  return {
    versions: ["0.2"],
    name: `People of ${new URL(siteUrl).host}`,
    identifierSpace: `${siteUrl}/people/`,
    schemaSpace: `${siteUrl}/api/reconcile/properties#`,
    view: { url: `${siteUrl}/people/{{id}}` },
    defaultTypes: [PERSON_TYPE],
    preview: { url: `${siteUrl}/api/reconcile/preview?id={{id}}`, width: 400, height: 200 },
    suggest: {
      entity: service("suggest/entity"),
      property: service("suggest/property"),
      type: service("suggest/type"),
    },
    extend: { propose_properties: service("properties"), property_settings: [] },
  };
}
