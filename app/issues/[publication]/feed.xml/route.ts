import { answerIssuesFeed } from "@/app/_web/issues-feed";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ publication: string }> };

export async function GET(_request: Request, { params }: Context): Promise<Response> {
  const { publication: slug } = await params;
  return answerIssuesFeed(async () => {
    const { name, address } = await getArchive().publications.getPublication(slug);
    return { title: `New issues of ${name}`, pageAddress: address, publication: slug };
  });
}
