import type { Metadata } from "next";
import type { PageQuery } from "@/app/_web/page-query";
import { EMAIL_FIELD, NAME_FIELD, NEW_PASSWORD_FIELD } from "@/components/accounts/account-fields";
import { AccountForm } from "@/components/accounts/account-form";
import { LinkRefused } from "@/components/accounts/link-refused";
import { PageHeader } from "@/components/ui/page-header";
import { getArchive } from "@/lib/server";
import { createAccountAction } from "../actions";

// The address holds a secret: no other site may learn it from a referrer.
export const metadata: Metadata = { title: "The first account", robots: { index: false }, referrer: "same-origin" };

export default async function FirstSignInPage({ searchParams }: { searchParams: PageQuery }) {
  const token = String((await searchParams).token ?? "");
  const found = await getArchive().accounts.findLink(token);
  if (!found.ok) return <LinkRefused reason={found.reason} kind="first" />;
  return (
    <>
      <PageHeader
        kicker="One-time link"
        title="The first account"
        lead="You will be the editor in chief: you can import, correct and publish, and invite other editors."
      />
      <AccountForm
        action={createAccountAction}
        fields={[NAME_FIELD, EMAIL_FIELD, NEW_PASSWORD_FIELD]}
        hidden={{ token }}
        submit="Create the account"
      />
    </>
  );
}
