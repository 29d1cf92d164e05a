import { LinkVerdict, type LinkVerdictProps } from "@/components/decisions/link-verdict";
import { confirmLinkAction, rejectLinkAction, undoLinkAction } from "./actions";

export const LINK_ACTIONS = { confirm: confirmLinkAction, reject: rejectLinkAction, undo: undoLinkAction };

/** For pages: what an editor says of a link; nothing for anyone else. */
export function LinkDecision({ isEditor, ...link }: Omit<LinkVerdictProps, "actions"> & { isEditor: boolean }) {
  return isEditor ? <LinkVerdict {...link} actions={LINK_ACTIONS} /> : null;
}
