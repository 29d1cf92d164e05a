import type { Metadata } from "next";
import type { PageQuery } from "@/app/_web/page-query";
import { admitEditor } from "@/app/_web/session";
import { AdminPage } from "@/app/admin/admin-page";
import { LinkPrecisionPanel } from "@/components/decisions/link-precision-panel";
import { LinkWays } from "@/components/decisions/open-link-list";
import { PageHeader } from "@/components/ui/page-header";
import { getArchive } from "@/lib/server";

export const metadata: Metadata = {
  title: "Link accuracy",
  alternates: { types: { "application/json": "/api/links/precision" } },
};

export default async function PrecisionPage({ searchParams }: { searchParams: PageQuery }) {
  await admitEditor("/admin/links/precision");
  return (
    <AdminPage current="/admin/links" path="/admin/links/precision" query={searchParams}>
      <PageHeader title="Link accuracy" lead="Measured on the decisions of this archive’s editors.">
        <LinkWays current="precision" />
      </PageHeader>
      <LinkPrecisionPanel precision={await getArchive().decisions.measureLinks()} />
    </AdminPage>
  );
}
