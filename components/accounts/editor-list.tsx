import { BackField } from "@/components/decisions/back-field";
import { ConfirmedForm } from "@/components/decisions/confirmed-form";
import { Button } from "@/components/ui/button";
import { MetaLine } from "@/components/ui/meta-line";
import { Moment } from "@/components/ui/moment";
import type { ListedEditor } from "@/lib/archive/accounts/editors";
import type { PendingInvitation } from "@/lib/archive/accounts/sign-in-links";
import type { Editor, Role } from "@/lib/archive/accounts/types";

type Act = (form: FormData) => Promise<void>;

const ROLES: Record<Role, string> = { chief: "editor in chief", editor: "editor" };
const HERE = "/admin/editors";

type EditorListProps = { editors: ListedEditor[]; me: Editor; remove: Act };

/** Who has an account. Only the editor in chief sees the way to remove one, and nobody for themselves. */
export function EditorList({ editors, me, remove }: EditorListProps) {
  return (
    <ul className="max-w-column divide-y divide-rule">
      {editors.map((editor) => (
        <li key={editor.id} className="grid gap-1 py-3.5 first:pt-1">
          <p className="font-serif text-row">
            {editor.name}
            {editor.id === me.id ? <span className="text-ink-soft"> (you)</span> : null}
          </p>
          <MetaLine>
            {ROLES[editor.role]}
            {editor.email}
            <span>{editor.lastSignIn ? <LastSeen at={editor.lastSignIn} /> : "not signed in at present"}</span>
          </MetaLine>
          {me.role === "chief" && editor.id !== me.id ? <Remove editor={editor} action={remove} /> : null}
        </li>
      ))}
    </ul>
  );
}

function LastSeen({ at }: { at: Date }) {
  return (
    <>
      signed in <Moment at={at} />
    </>
  );
}

function Remove({ editor, action }: { editor: ListedEditor; action: Act }) {
  return (
    <ConfirmedForm
      action={action}
      summary={`Remove ${editor.name}`}
      question="They can no longer sign in, and every session of theirs ends at once. What they decided and imported stays."
      submit="Remove the account"
    >
      <BackField path={HERE} />
      <input type="hidden" name="editorId" value={editor.id} />
    </ConfirmedForm>
  );
}

export function InvitationList({ invitations, withdraw }: { invitations: PendingInvitation[]; withdraw: Act }) {
  return (
    <ul className="mb-6 max-w-column divide-y divide-rule">
      {invitations.map((invitation) => (
        <li key={invitation.id} className="flex flex-wrap items-center justify-between gap-x-4 gap-y-2 py-2.5">
          <MetaLine>
            {`for an ${ROLES[invitation.role]}`}
            {invitation.byName ? `by ${invitation.byName}` : null}
            <span>
              holds until <Moment at={invitation.expiresAt} />
            </span>
          </MetaLine>
          <form action={withdraw}>
            <BackField path={HERE} />
            <input type="hidden" name="invitationId" value={invitation.id} />
            <Button>Take back</Button>
          </form>
        </li>
      ))}
    </ul>
  );
}
