import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import { Disclosure } from "@/components/ui/disclosure";
import type { SourceView } from "@/lib/archive/desk/sources/types";
import { SourceFields } from "./source-fields";

type SourceEditProps = { source: SourceView; path: string; edit: (form: FormData) => Promise<void> };

/** Changes a source that is there. Without a script: the form is folded away below its name. */
export function SourceEdit({ source, path, edit }: SourceEditProps) {
  return (
    <Disclosure summary="Edit">
      <form action={edit} aria-label={`Edit: ${source.address}`} className="grid max-w-[36rem] gap-4 py-2">
        <BackField path={path} />
        <input type="hidden" name="sourceId" value={source.id} />
        <input type="hidden" name="kind" value={source.kind} />
        <SourceFields source={source} addressHint={source.kind === "mailbox" ? MAILBOX : undefined} />
        <p>
          <Button tone="accent">Save changes</Button>
        </p>
      </form>
    </Disclosure>
  );
}

const MAILBOX = "You can change the folder. For another server or name, add a source of its own.";
