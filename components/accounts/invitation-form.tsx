"use client";

import { useActionState } from "react";
import { Button } from "@/components/ui/button";
import { CONTROL } from "@/components/ui/field";
import { Notice } from "@/components/ui/notice";

type State = { link: string | null; problem: string | null };
type InvitationFormProps = { action: (state: State, form: FormData) => Promise<State> };

/** Makes a one-time link and shows it, to be sent by whatever way editors write to each other. */
export function InvitationForm({ action }: InvitationFormProps) {
  const [state, send, isSending] = useActionState(action, { link: null, problem: null });
  return (
    <form action={send} className="grid max-w-column gap-4">
      {state.problem ? (
        <Notice tone="danger" role="alert">
          {state.problem}
        </Notice>
      ) : null}
      {state.link ? <NewLink link={state.link} /> : null}
      <fieldset className="grid gap-1">
        <legend className="mb-1 text-small">The new editor may</legend>
        <label className="flex items-baseline gap-2">
          <input type="radio" name="role" value="editor" defaultChecked /> import, correct and publish
        </label>
        <label className="flex items-baseline gap-2">
          <input type="radio" name="role" value="chief" /> also invite and remove editors
        </label>
      </fieldset>
      <p>
        <Button disabled={isSending}>Make an invitation</Button>
      </p>
    </form>
  );
}

function NewLink({ link }: { link: string }) {
  return (
    <Notice role="status">
      <label htmlFor="new-invitation" className="mb-1 block">
        Send this link to the new editor. It works once, for seven days, and is shown only now.
      </label>
      <input id="new-invitation" readOnly value={link} className={`${CONTROL} font-mono text-note`} />
    </Notice>
  );
}
