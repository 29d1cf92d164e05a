import { answerJson } from "@/app/api/answer";
import { findEditor } from "@/app/session";

export const dynamic = "force-dynamic";

/** Who is signed in: `{ editor: { id, name, email, role } }`, or `{ editor: null }`. */
export function GET() {
  return answerJson(async () => ({ editor: await findEditor() }));
}
