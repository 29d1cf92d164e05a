import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { orNotFound } from "@/app/_web/or-not-found";
import type { PageQuery } from "@/app/_web/page-query";
import { admitEditor } from "@/app/_web/session";
import { AdminPage } from "@/app/admin/admin-page";
import { RuleToMake } from "@/components/splits/rule-preview";
import { PageHeader } from "@/components/ui/page-header";
import { readId, ruleOfIssueAddress, splitOfIssueAddress } from "@/lib/addresses";
import { ruleQuery } from "@/lib/archive/desk/splits/schema";
import { getArchive } from "@/lib/server";
import { makeRuleAction } from "../split-actions";

export const metadata: Metadata = { title: "Make it a rule" };

type Props = { params: Promise<{ id: string }>; searchParams: PageQuery };

export default async function RulePage({ params, searchParams }: Props) {
  const issueId = readId((await params).id) ?? notFound();
  await admitEditor(splitOfIssueAddress(issueId));
  const asked = ruleQuery.safeParse(await searchParams);
  if (!asked.success) notFound();
  const wish = { issueId, ...asked.data };
  const preview = await getArchive().splits.previewRule(wish).catch(orNotFound);
  return (
    <AdminPage current="/admin/imports" path={ruleOfIssueAddress(issueId)} query={searchParams}>
      <PageHeader
        kicker="Make it a rule"
        title={preview.publication.name}
        lead="The rule holds for every issue of this publication that is imported from now on. A correction of a single issue overrules it."
      >
        <p>
          <a href={splitOfIssueAddress(issueId)}>Back to the split</a>
        </p>
      </PageHeader>
      <RuleToMake preview={preview} wish={wish} action={makeRuleAction} />
    </AdminPage>
  );
}
