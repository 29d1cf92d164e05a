import { permanentRedirect } from "next/navigation";
import { answerJson } from "@/app/_web/answer";
import { findAudience } from "@/app/_web/audience";
import { parseQuery } from "@/app/_web/parse-query";
import { personQuerySchema } from "@/lib/archive/reading/people/schema";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";

type Context = { params: Promise<{ slug: string }> };

/** A merged or renamed person leads on; what editors found to be no person, or hid, is gone. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { slug } = await params;
  let movedTo: string | null = null;
  const answer = await answerJson(async () => {
    const found = await getArchive().people.getPerson(
      slug,
      parseQuery(request, personQuerySchema),
      await findAudience(),
    );
    if (found.state === "active") return found.person;
    if (found.state === "rejected") throw new AppError("gone", `Editors found that “${found.name}” is no person.`);
    if (found.state === "hidden") throw new AppError("gone", found.notice ?? "Editors do not show this person.");
    movedTo = found.to;
    return null;
  });
  return movedTo === null ? answer : permanentRedirect(`/api${movedTo}`);
}
