import type { Metadata } from "next";
import type { PageQuery } from "@/app/_web/page-query";
import { admitEditor } from "@/app/_web/session";
import { AdminPage } from "@/app/admin/admin-page";
import { EditorList, InvitationList } from "@/components/accounts/editor-list";
import { InvitationForm } from "@/components/accounts/invitation-form";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { getArchive } from "@/lib/server";
import { inviteAction, removeEditorAction, withdrawInvitationAction } from "./actions";

export const metadata: Metadata = { title: "Editors" };

export default async function EditorsPage({ searchParams }: { searchParams: PageQuery }) {
  const me = await admitEditor("/admin/editors");
  const { accounts } = getArchive();
  const isChief = me.role === "chief";
  const [editors, invitations] = await Promise.all([accounts.list(), isChief ? accounts.listInvitations() : []]);
  return (
    <AdminPage current="/admin/editors" query={searchParams}>
      <PageHeader
        title="Editors"
        lead={isChief ? "Who may import, correct and publish." : "The editor in chief invites and removes editors."}
      />
      <EditorList editors={editors} me={me} remove={removeEditorAction} />
      {isChief ? (
        <section aria-labelledby="invite" className="mt-12">
          <SectionHeading id="invite">Invite an editor</SectionHeading>
          {invitations.length > 0 ? (
            <InvitationList invitations={invitations} withdraw={withdrawInvitationAction} />
          ) : null}
          <InvitationForm action={inviteAction} />
        </section>
      ) : null}
    </AdminPage>
  );
}
