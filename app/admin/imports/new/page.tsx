import type { Metadata } from "next";
import type { PageQuery } from "@/app/_web/page-query";
import { admitEditor } from "@/app/_web/session";
import { AdminPage } from "@/app/admin/admin-page";
import { UploadArea } from "@/components/imports/upload-area";
import { UploadFields, type UploadLimits } from "@/components/imports/upload-fields";
import { PageHeader } from "@/components/ui/page-header";
import { CONTAINER_EXTENSIONS } from "@/lib/analysis/intake/containers/member-names";
import { MAX_FILE_BYTES, MAX_FILES, MAX_UPLOAD_BYTES } from "@/lib/analysis/intake/limits";
import { formatSize } from "@/lib/analysis/text/format-size";

export const metadata: Metadata = { title: "New import" };

const LIMITS: UploadLimits = {
  maxFileBytes: MAX_FILE_BYTES,
  maxUploadBytes: MAX_UPLOAD_BYTES,
  maxFiles: MAX_FILES,
  containers: CONTAINER_EXTENSIONS,
  words: `Up to ${formatSize(MAX_FILE_BYTES)} per file, ${formatSize(MAX_UPLOAD_BYTES)} per upload.`,
};

export default async function NewImportPage({ searchParams }: { searchParams: PageQuery }) {
  await admitEditor("/admin/imports/new");
  return (
    <AdminPage current="/admin/imports/new" query={searchParams}>
      <PageHeader
        title="New import"
        lead="Originals are kept unchanged. You check and correct what was found before readers see it."
      />
      <UploadArea limits={LIMITS}>
        <UploadFields limits={LIMITS} />
      </UploadArea>
    </AdminPage>
  );
}
