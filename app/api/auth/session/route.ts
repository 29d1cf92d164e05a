import { answerJson } from "@/app/_web/answer";
import { findEditor } from "@/app/_web/session";

export const dynamic = "force-dynamic";

/** Who is signed in: `{ editor: { id, name, email, role } }`, or `{ editor: null }`. */
export function GET() {
  return answerJson(async () => ({ editor: await findEditor() }));
}
