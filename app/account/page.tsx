import type { Metadata } from "next";
import type { PageQuery } from "@/app/_web/page-query";
import { admitEditor } from "@/app/_web/session";
import { AdminPage } from "@/app/admin/admin-page";
import { signOutAction } from "@/app/sign-in/actions";
import { NEW_PASSWORD_FIELD, PASSWORD_FIELD } from "@/components/accounts/account-fields";
import { AccountForm } from "@/components/accounts/account-form";
import { SignOutButton } from "@/components/accounts/sign-out-button";
import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import { Field } from "@/components/ui/field";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { changePasswordAction, renameAction } from "./actions";

export const metadata: Metadata = { title: "Your account" };

export default async function AccountPage({ searchParams }: { searchParams: PageQuery }) {
  const { name, email } = await admitEditor("/account");
  return (
    <AdminPage current="/account" query={searchParams}>
      <PageHeader title="Your account" lead={`${name}, ${email}`}>
        <SignOutButton action={signOutAction} />
      </PageHeader>
      <div className="grid max-w-column gap-12">
        <section aria-labelledby="name">
          <SectionHeading id="name">Name</SectionHeading>
          <form action={renameAction} className="grid max-w-[26rem] gap-4">
            <BackField path="/account" />
            <Field name="name" label="Name" defaultValue={name} autoComplete="name" required maxLength={100} />
            <p>
              <Button>Save the name</Button>
            </p>
          </form>
        </section>
        <section aria-labelledby="password">
          <SectionHeading id="password">Password</SectionHeading>
          <AccountForm
            action={changePasswordAction}
            fields={[
              { ...PASSWORD_FIELD, name: "currentPassword", label: "Current password" },
              { ...NEW_PASSWORD_FIELD, name: "newPassword", label: "New password" },
            ]}
            submit="Change the password"
          />
        </section>
      </div>
    </AdminPage>
  );
}
