import { z } from "zod";
import { answerOpenly, answerPreflight } from "@/app/_web/answer-openly";
import { AppError } from "@/lib/errors";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

type Context = { params: Promise<{ what: string }> };

// Clients may send parameters of later versions: what is not known is left out.
const querySchema = z.object({
  prefix: z.string().max(100, "A prefix has up to 100 characters.").default(""),
  cursor: z.coerce.number().int().min(0).max(40).catch(0).default(0),
});

/** Completes the name of an entity, a property or a type. */
export function GET(request: Request, { params }: Context): Promise<Response> {
  return answerOpenly(async () => {
    const parsed = querySchema.safeParse(Object.fromEntries(new URL(request.url).searchParams));
    if (!parsed.success) throw new AppError("bad-request", parsed.error.issues.map((issue) => issue.message).join(" "));
    const { prefix, cursor } = parsed.data;
    const { reconciliation } = getArchive();
    const { what } = await params;
    if (what === "entity") return reconciliation.suggestEntities(prefix, cursor);
    if (what === "property") return reconciliation.suggestProperties(prefix);
    if (what === "type") return reconciliation.suggestTypes(prefix);
    throw new AppError("not-found");
  });
}

export const OPTIONS = answerPreflight;
