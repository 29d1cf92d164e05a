import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import { countWords } from "@/components/ui/count-words";
import { SectionHeading } from "@/components/ui/section-heading";
import { splitOfIssueAddress } from "@/lib/addresses";
import type { RulePreview } from "@/lib/archive/desk/splits/split-rules";

type RulePreviewProps = {
  preview: RulePreview;
  wish: { issueId: number; line: string; as: string };
  action: (form: FormData) => Promise<void>;
};

const KIND_WORDS: Record<string, string> = {
  furniture: "left out now",
  headline: "a headline now",
  section: "a section now",
};

/** What a rule would change, before it is made. */
export function RuleToMake({ preview, wish, action }: RulePreviewProps) {
  const { issues, lookedThrough, isAll } = preview;
  return (
    <div className="grid max-w-column gap-8">
      <form action={action} className="grid gap-3 border-accent border-l-3 bg-surface px-4 py-4">
        <BackField path={splitOfIssueAddress(wish.issueId)} />
        <input type="hidden" name="issueId" value={wish.issueId} />
        <input type="hidden" name="line" value={wish.line} />
        <input type="hidden" name="as" value={wish.as} />
        <p className="wrap-anywhere">{preview.words}.</p>
        {issues.length > 0 ? (
          <label className="flex items-baseline gap-2 text-plain">
            <input type="checkbox" name="readsAgain" defaultChecked />
            Also read the {countWords(issues.length, "issue")} below again
          </label>
        ) : null}
        <p>
          <Button tone="accent">Make it a rule</Button>
        </p>
      </form>
      <section aria-labelledby="changed-heading">
        <SectionHeading id="changed-heading" aside={countWords(issues.length, "issue")}>
          Other issues it would change
        </SectionHeading>
        <p className="mb-3 text-small text-ink-soft">
          Searched for this line: {isAll ? "" : "the newest "}
          {countWords(lookedThrough, "other issue")} of {preview.publication.name}. Numbers in it may differ.
        </p>
        {issues.length === 0 ? <p>None. The rule would hold for issues imported from now on.</p> : null}
        <ul className="divide-y divide-rule">
          {issues.map((issue) => (
            <li key={issue.id} className="grid gap-1 py-2.5">
              <p>
                <a href={splitOfIssueAddress(issue.id)}>{issue.name}</a>
              </p>
              {issue.lines.map(({ kind, text }, place) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: the same line may come twice
                <p key={place} className="wrap-anywhere text-small text-ink-soft">
                  “{text.slice(0, 160)}”, {KIND_WORDS[kind] ?? "text now"}
                </p>
              ))}
            </li>
          ))}
        </ul>
      </section>
    </div>
  );
}
