import { answerIssuesFeed } from "@/app/issues-feed";

export const dynamic = "force-dynamic";

export function GET(): Promise<Response> {
  return answerIssuesFeed(async () => ({ title: "New issues in Backfile", pageAddress: "/issues", publication: null }));
}
