import { answerTwin } from "@/app/_web/answer-twin";
import { readVersionKey, type VersionParams } from "@/app/_web/read-version-key";
import { versionsAddress } from "@/lib/addresses";
import { getArchive } from "@/lib/server";

export async function GET(_request: Request, { params }: { params: Promise<VersionParams> }): Promise<Response> {
  const asked = await params;
  return answerTwin(`${versionsAddress(asked.publication, asked.issue)}/${asked.version}`, async () =>
    getArchive().versions.getVersion(readVersionKey(asked)),
  );
}
