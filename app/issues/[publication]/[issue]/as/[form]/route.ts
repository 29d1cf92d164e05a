import { answerFile, citationFile, textFile } from "@/app/_web/answer-file";
import { issueAddress } from "@/lib/addresses";
import { keepIssue } from "@/lib/archive/reading/downloads/keep";
import { readSettings } from "@/lib/env";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ publication: string; issue: string; form: string }> };

/** An issue to take along: its texts in one file, or its citation in a form that programs read. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { publication, issue, form } = await params;
  return answerFile(issueAddress(publication, issue), form, request, async () => {
    const { issues, pictures } = getArchive();
    const { siteUrl } = readSettings();
    const found = await issues.getIssue(publication, issue);
    const text = await textFile(form, async (holdsPictures) => {
      const texts = await issues.listTexts(publication, issue);
      const shown = [...texts.values()].flatMap((body) => body.pictures.map(({ address }) => address));
      return keepIssue(found, texts, siteUrl, holdsPictures ? await pictures.readFiles(shown) : undefined);
    });
    return text ?? citationFile(getArchive().citations.issue(found, siteUrl).source, form, request);
  });
}
