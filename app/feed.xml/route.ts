import { answerIssuesFeed } from "@/app/_web/issues-feed";

export const dynamic = "force-dynamic";

export function GET(): Promise<Response> {
  return answerIssuesFeed(async () => ({ title: "New issues in Backfile", pageAddress: "/issues", publication: null }));
}
