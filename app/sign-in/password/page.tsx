import type { Metadata } from "next";
import type { PageQuery } from "@/app/_web/page-query";
import { NEW_PASSWORD_FIELD } from "@/components/accounts/account-fields";
import { AccountForm } from "@/components/accounts/account-form";
import { LinkRefused } from "@/components/accounts/link-refused";
import { PageHeader } from "@/components/ui/page-header";
import { getArchive } from "@/lib/server";
import { setPasswordAction } from "../actions";

// The address holds a secret: no other site may learn it from a referrer.
export const metadata: Metadata = { title: "A new password", robots: { index: false }, referrer: "same-origin" };

export default async function PasswordPage({ searchParams }: { searchParams: PageQuery }) {
  const token = String((await searchParams).token ?? "");
  const found = await getArchive().accounts.findLink(token);
  if (!found.ok) return <LinkRefused reason={found.reason} kind="password" />;
  return (
    <>
      <PageHeader
        kicker="One-time link"
        title="A new password"
        lead={`For ${found.link.email}. Sessions on other devices end with the old password.`}
      />
      <AccountForm
        action={setPasswordAction}
        fields={[{ ...NEW_PASSWORD_FIELD, label: "New password" }]}
        hidden={{ token }}
        submit="Set the password"
      />
    </>
  );
}
