import type { Metadata } from "next";
import { undoDecisionAction } from "@/app/_desk/actions";
import type { PageQuery } from "@/app/_web/page-query";
import { admitEditor } from "@/app/_web/session";
import { AdminPage } from "@/app/admin/admin-page";
import { DecisionList } from "@/components/decisions/decision-list";
import { ImportList } from "@/components/imports/import-list";
import { RemoveSamples } from "@/components/imports/remove-samples";
import { InboxSummary } from "@/components/inbox/inbox-summary";
import { ButtonLink } from "@/components/ui/button";
import { PageHeader } from "@/components/ui/page-header";
import { SectionHeading } from "@/components/ui/section-heading";
import { getArchive } from "@/lib/server";
import { removeSamplesAction } from "./imports/actions";

export const metadata: Metadata = { title: "Overview" };

const SHOWN = 5;

export default async function AdminHome({ searchParams }: { searchParams: PageQuery }) {
  const editor = await admitEditor("/admin");
  const { imports, decisions, inbox } = getArchive();
  const [open, recent, waiting, hasSamples] = await Promise.all([
    imports.list({ status: "open" }),
    decisions.list(),
    inbox.count(),
    imports.hasSamples(),
  ]);
  return (
    <AdminPage current="/admin" query={searchParams}>
      <PageHeader title="Overview" lead={`Signed in as ${editor.name}.`}>
        <p>
          <ButtonLink href="/admin/imports/new" tone="accent">
            New import
          </ButtonLink>
        </p>
      </PageHeader>
      <div className="grid gap-12">
        <section aria-labelledby="open">
          <SectionHeading id="open" aside={<a href="/admin/imports">All imports</a>}>
            Not published yet
          </SectionHeading>
          {open.total === 0 ? <p>Nothing waits for you.</p> : <ImportList imports={open.imports.slice(0, SHOWN)} />}
        </section>
        <InboxSummary counts={waiting} />
        <section aria-labelledby="decided">
          <SectionHeading id="decided" aside={<a href="/admin/decisions">All decisions</a>}>
            Decided last
          </SectionHeading>
          {recent.total === 0 ? (
            <p>Nothing has been decided yet.</p>
          ) : (
            <DecisionList decisions={recent.decisions.slice(0, SHOWN)} path="/admin" undo={undoDecisionAction} />
          )}
        </section>
        {hasSamples ? <RemoveSamples action={removeSamplesAction} /> : null}
      </div>
    </AdminPage>
  );
}
