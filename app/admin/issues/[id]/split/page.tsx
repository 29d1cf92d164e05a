import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { undoDecisionAction } from "@/app/_desk/actions";
import { orNotFound } from "@/app/_web/or-not-found";
import type { PageQuery } from "@/app/_web/page-query";
import { admitEditor } from "@/app/_web/session";
import { AdminPage } from "@/app/admin/admin-page";
import { SplitRows } from "@/components/splits/split-rows";
import { MetaLine } from "@/components/ui/meta-line";
import { PageHeader } from "@/components/ui/page-header";
import { publicationDeskAddress, readId, ruleOfIssueAddress, splitOfIssueAddress } from "@/lib/addresses";
import { getArchive } from "@/lib/server";
import { correctHeadAction, moveArticleAction, treatLineAction } from "../split-actions";

export const metadata: Metadata = { title: "Split" };

const ACTIONS = { treat: treatLineAction, move: moveArticleAction, head: correctHeadAction, undo: undoDecisionAction };

type Props = { params: Promise<{ id: string }>; searchParams: PageQuery };

export default async function SplitPage({ params, searchParams }: Props) {
  const id = readId((await params).id) ?? notFound();
  const path = splitOfIssueAddress(id);
  await admitEditor(path);
  const split = await getArchive().splits.get(id).catch(orNotFound);
  return (
    <AdminPage current="/admin/imports" path={path} query={searchParams}>
      <PageHeader
        kicker="Split"
        title={split.name}
        lead="Every line of the document in order, and what it was taken for. Say what a line is; it holds whenever the document is read again."
      >
        <MetaLine>
          <span>{split.fileName}</span>
          <a href={split.importAddress}>its import</a>
          {split.address ? <a href={split.address}>the issue</a> : null}
          {split.publication ? (
            <a href={publicationDeskAddress(split.publication.nameKey)}>rules for {split.publication.name}</a>
          ) : null}
        </MetaLine>
        <p className="no-print text-note text-ink-soft">
          Keys, while a line has the focus: ↑ ↓ next line, h headline, i inside, t text, s section, b split here, j join
          with the next, x leave out, r put back, u and d move.
        </p>
      </PageHeader>
      <SplitRows split={split} path={path} rulePath={ruleOfIssueAddress(id)} actions={ACTIONS} />
    </AdminPage>
  );
}
