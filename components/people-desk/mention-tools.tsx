import type { ReactNode } from "react";
import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import { WhoFields } from "./who-fields";

type Act = (form: FormData) => Promise<void>;

export type MentionToolsProps = {
  summary: string;
  articleId: number;
  /** The mentions one may choose of, each with its words. */
  mentions: { id: number; words: ReactNode }[];
  candidates: { id: number; name: string }[];
  fieldId: string;
  /** The page's own path with an anchor. */
  back: string;
  action: Act;
  isOpen?: boolean;
};

/** Says of mentions of one article whom they name, or that they name nobody: of all of them, or of the ones chosen. */
export function MentionTools(props: MentionToolsProps) {
  const { summary, articleId, mentions, candidates, fieldId, back, action, isOpen } = props;
  return (
    <Disclosure summary={summary} isOpen={isOpen} className="no-print">
      <form action={action} className="grid justify-items-start gap-3 pb-2">
        <BackField path={back} />
        <input type="hidden" name="articleId" value={articleId} />
        <fieldset className="grid gap-1.5">
          <legend className="mb-1 text-small">Which mentions</legend>
          {mentions.map(({ id, words }) => (
            <label key={id} className="flex items-baseline gap-2 text-small">
              <input type="checkbox" name="mentionId" value={id} defaultChecked />
              {words}
            </label>
          ))}
        </fieldset>
        <WhoFields fieldId={fieldId} candidates={candidates} />
        <p className="flex flex-wrap gap-2">
          <Button name="verdict" value="person">
            This is the person
          </Button>
          <Button name="verdict" value="nobody" tone="danger">
            Not a person
          </Button>
        </p>
      </form>
    </Disclosure>
  );
}
