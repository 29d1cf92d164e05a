import type { Metadata } from "next";
import { redirect } from "next/navigation";
import type { PageQuery } from "@/app/_web/page-query";
import { findEditor } from "@/app/_web/session";
import { EMAIL_FIELD, PASSWORD_FIELD } from "@/components/accounts/account-fields";
import { AccountForm } from "@/components/accounts/account-form";
import { Notice } from "@/components/ui/notice";
import { PageHeader } from "@/components/ui/page-header";
import { toLocalPath } from "@/lib/archive/accounts/local-path";
import { getArchive } from "@/lib/server";
import { signInAction } from "./actions";

export const metadata: Metadata = { title: "Sign in", robots: { index: false } };

export default async function SignInPage({ searchParams }: { searchParams: PageQuery }) {
  const next = toLocalPath((await searchParams).next);
  if (await findEditor()) redirect(next);
  const hasAccounts = await getArchive().accounts.hasAny();
  return (
    <>
      <PageHeader title="Sign in" lead="For the editors of this archive. Reading needs no account." />
      {hasAccounts ? (
        <AccountForm action={signInAction} fields={[EMAIL_FIELD, PASSWORD_FIELD]} hidden={{ next }} submit="Sign in" />
      ) : (
        <Notice>
          This archive has no editor yet. Whoever runs it was shown a one-time link when it started;{" "}
          <code className="font-mono text-small">npm run backfile -- sign-in-link</code> prints another.
        </Notice>
      )}
    </>
  );
}
