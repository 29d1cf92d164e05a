import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";

type VersionActProps = {
  issueId: number;
  back: string;
  action: (form: FormData) => Promise<void>;
  words: string;
  /** What it is about, for those who hear the button alone. */
  of: string;
};

/** A button that says something of one version of an issue. */
export function VersionAct({ issueId, back, action, words, of }: VersionActProps) {
  return (
    <form action={action}>
      <BackField path={back} />
      <input type="hidden" name="issueId" value={issueId} />
      <Button aria-label={`${words}: ${of}`}>{words}</Button>
    </form>
  );
}
