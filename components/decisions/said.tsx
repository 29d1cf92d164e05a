import { keyOf } from "@/components/shortcuts/shortcuts";
import { Button } from "@/components/ui/button";
import { Notice } from "@/components/ui/notice";
import { BackField } from "./back-field";

type SaidProps = {
  words: string;
  isProblem: boolean;
  undo?: { decisionIds: readonly number[]; back: string; action: (form: FormData) => Promise<void> };
};

/** What came of the editor's last act, with the way back where there is one. */
export function Said({ words, isProblem, undo }: SaidProps) {
  return (
    <div id="said" className="mb-6">
      <Notice tone={isProblem ? "danger" : "plain"} role={isProblem ? "alert" : "status"}>
        <div className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2">
          <p>{words}</p>
          {undo ? (
            <form action={undo.action}>
              <BackField path={undo.back} />
              {undo.decisionIds.map((id) => (
                <input key={id} type="hidden" name="decisionId" value={id} />
              ))}
              <Button data-key={keyOf("undo")}>Undo</Button>
            </form>
          ) : null}
        </div>
      </Notice>
    </div>
  );
}
