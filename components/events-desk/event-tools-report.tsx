import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";

/** The form below the reports that acts on the chosen ones. */
export const CHOSEN_FORM = "chosen-reports";

type ReportToolsProps = {
  event: { id: number; address: string };
  article: { id: number; title: string };
  seen: string;
  /** It was chosen before the editor looked for another event. */
  isChosen: boolean;
  action: (form: FormData) => Promise<void>;
};

/** What an editor says of one report: that it is of something else, or that it is among those an act below is about. */
export function ReportTools({ event, article, seen, isChosen, action }: ReportToolsProps) {
  return (
    <div className="no-print mt-1 flex flex-wrap items-center gap-x-4 gap-y-1 text-note">
      <label className="inline-flex min-h-7 items-center gap-2 text-ink-soft">
        <input
          type="checkbox"
          name="articleId"
          value={article.id}
          form={CHOSEN_FORM}
          defaultChecked={isChosen}
          aria-label={`Choose “${article.title}”`}
          className="size-4"
        />
        Choose
      </label>
      <form action={action}>
        <BackField path={`${event.address}#report-${article.id}`} />
        <input type="hidden" name="eventId" value={event.id} />
        <input type="hidden" name="seen" value={seen} />
        <input type="hidden" name="articleId" value={article.id} />
        <Button aria-label={`“${article.title}” is not of this event`} className="min-h-7 px-2.5 py-0 text-note">
          Not this event
        </Button>
      </form>
    </div>
  );
}
