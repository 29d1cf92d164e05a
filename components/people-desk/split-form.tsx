import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import { EmptyState } from "@/components/ui/empty-state";
import { formatDate } from "@/components/ui/format-date";
import { personAddress } from "@/lib/addresses";
import type { ArticleMentions } from "@/lib/archive/desk/people/get-person-desk";
import { MentionQuote } from "./mention-quote";
import { WhoFields } from "./who-fields";

type SplitFormProps = {
  person: { id: number; slug: string; name: string };
  articles: ArticleMentions[];
  action: (form: FormData) => Promise<void>;
};

/** A person's mentions by article, to choose which of them are somebody else. */
export function SplitForm({ person, articles, action }: SplitFormProps) {
  if (articles.length === 0) return <EmptyState title="No article names this person." />;
  return (
    <form action={action} className="grid justify-items-start gap-6">
      <BackField path={personAddress(person.slug)} />
      <input type="hidden" name="personId" value={person.id} />
      <div className="grid w-full max-w-column divide-y divide-rule">
        {articles.map(({ article, date, mentions }) => (
          <fieldset key={article.id} className="min-w-0 py-3">
            <legend className="float-left mb-1 font-serif text-row">
              <a href={article.address}>{article.title}</a>
              {date ? (
                <span className="font-sans text-note text-ink-soft">, {formatDate({ date, precision: "day" })}</span>
              ) : null}
            </legend>
            <div className="clear-both grid gap-1.5">
              <label className="flex items-baseline gap-2 text-small">
                <input type="checkbox" name="leavingArticleId" value={article.id} />
                All of this article
              </label>
              {mentions.map((mention) => (
                <label key={mention.id} className="flex items-baseline gap-2 text-small">
                  <input type="checkbox" name="mentionId" value={mention.id} />
                  <MentionQuote quote={mention.quote} />
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
      <WhoFields fieldId="split" candidates={[]} />
      <Button>Split {person.name}</Button>
    </form>
  );
}
