import { LinkVerdict } from "@/components/decisions/link-verdict";
import { PersonCorrections } from "@/components/decisions/person-corrections";
import { Disclosure } from "@/components/ui/disclosure";
import { mergeAddress } from "@/lib/addresses";
import type { ArticlePerson, RelatedArticle } from "@/lib/articles/types";
import { LINK_ACTIONS } from "./link-decision";
import { PERSON_ACTIONS } from "./person-decisions";

/** What an editor can decide on the page at this address: of each link, and of each person named. */
export function decideOnArticle(address: string) {
  return {
    decideLink: ({ linkId, status }: RelatedArticle) => (
      <LinkVerdict linkId={linkId} status={status} back={`${address}#related-heading`} actions={LINK_ACTIONS} />
    ),
    decidePerson: (person: ArticlePerson) => (
      <Disclosure summary={`Correct ${person.name}`}>
        <PersonCorrections
          person={person}
          back={`${address}#people-heading`}
          mergeHref={mergeAddress(person.id)}
          fieldId={`person-${person.id}`}
          actions={PERSON_ACTIONS}
        />
      </Disclosure>
    ),
  };
}
