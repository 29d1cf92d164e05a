"use server";

import { revalidatePath } from "next/cache";
import { z } from "zod";
import { formAction } from "@/app/_web/act";
import { requireChief } from "@/app/_web/session";
import { role } from "@/lib/archive/accounts/schema";
import { readSettings } from "@/lib/env";
import { toErrorAnswer } from "@/lib/errors";
import { getArchive } from "@/lib/server";

export type InvitationState = { link: string | null; problem: string | null };

/** Answers with the link itself: it is shown this once, and only its hash is kept. */
export async function inviteAction(_state: InvitationState, form: FormData): Promise<InvitationState> {
  const parsed = role.safeParse(form.get("role"));
  if (!parsed.success) return { link: null, problem: "Choose what the new editor may do." };
  try {
    const path = await getArchive().accounts.invite(parsed.data, await requireChief());
    revalidatePath("/admin/editors");
    return { link: `${readSettings().siteUrl}${path}`, problem: null };
  } catch (error) {
    const { status, body } = toErrorAnswer(error);
    if (status >= 500) throw error;
    return { link: null, problem: body.error.message };
  }
}

export const withdrawInvitationAction = formAction({
  needs: "chief",
  schema: z.object({ invitationId: z.uuid() }),
  run: async ({ invitationId }) =>
    (await getArchive().accounts.withdrawInvitation(invitationId))
      ? { ok: true }
      : { ok: false, words: "This invitation was used or taken back already." },
  done: "The invitation no longer holds.",
});

export const removeEditorAction = formAction({
  needs: "chief",
  schema: z.object({ editorId: z.string().min(1).max(100) }),
  run: async ({ editorId }, by) => {
    const result = await getArchive().accounts.remove(editorId, by);
    if (result.ok) return { ok: true };
    const words = { self: "Nobody removes themselves.", "not-found": "This account is gone already." };
    return { ok: false, words: words[result.reason] };
  },
  done: "Removed. What they decided and imported stays, under their name.",
});
