import { excerptAround } from "@/components/articles/excerpt";
import { LinkVerdict } from "@/components/decisions/link-verdict";
import { PersonCorrections } from "@/components/decisions/person-corrections";
import { LeaveEvent } from "@/components/events-desk/event-tools-article";
import { MentionQuote } from "@/components/people-desk/mention-quote";
import { MentionTools } from "@/components/people-desk/mention-tools";
import { TagNameForm } from "@/components/people-desk/tag-name-form";
import { Disclosure } from "@/components/ui/disclosure";
import { mergeAddress, splitOfIssueAddress } from "@/lib/addresses";
import type { ArticlePerson, ArticleView, MentionView, RelatedArticle } from "@/lib/archive/reading/articles/types";
import { leaveEventAction } from "./event-actions";
import { LINK_ACTIONS } from "./link-decision";
import { decideMentionsAction, tagNameAction } from "./people-actions";
import { PERSON_ACTIONS } from "./person-decisions";

/** What an editor can decide on an article's page: of each link, of each person and mention, and of names missed. */
export function decideOnArticle(article: ArticleView) {
  const { id, address, people, mentions, text } = article;
  const back = `${address}#people-heading`;
  const toWords = (mention: MentionView) => ({
    id: mention.id,
    words: <MentionQuote quote={excerptAround(text, mention)} />,
  });
  return {
    decideLink: ({ linkId, status }: RelatedArticle) => (
      <LinkVerdict linkId={linkId} status={status} back={`${address}#related-heading`} actions={LINK_ACTIONS} />
    ),
    decideEvent: article.event ? (
      <LeaveEvent article={article} event={article.event} action={leaveEventAction} />
    ) : null,
    decidePerson: (person: ArticlePerson) => (
      <Disclosure summary={`Correct ${person.name}`}>
        <MentionTools
          summary={`Here it is not ${person.name}`}
          articleId={id}
          mentions={mentions.filter((mention) => mention.person?.id === person.id).map(toWords)}
          candidates={people.filter((other) => other.id !== person.id)}
          fieldId={`here-${person.id}`}
          back={back}
          action={decideMentionsAction}
        />
        <PersonCorrections
          person={person}
          back={back}
          mergeHref={mergeAddress(person.id)}
          fieldId={`person-${person.id}`}
          actions={PERSON_ACTIONS}
        />
      </Disclosure>
    ),
    decideMention: (mention: MentionView) => (
      <MentionTools
        summary={`Say who “${mention.form}” is`}
        articleId={id}
        mentions={[toWords(mention)]}
        candidates={mention.candidates}
        fieldId={`open-${mention.id}`}
        back={back}
        action={decideMentionsAction}
      />
    ),
    correctSplit: (
      <p className="no-print text-note">
        <a href={splitOfIssueAddress(article.issue.id)}>Correct how the issue was split</a>
      </p>
    ),
    tagName: <TagNameForm articleId={id} candidates={people} back={back} action={tagNameAction} />,
  };
}
