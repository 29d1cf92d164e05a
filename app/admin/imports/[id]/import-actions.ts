import { LINK_ACTIONS } from "@/app/_desk/link-decision";
import type { ImportActions } from "@/components/imports/import-actions";
import {
  acceptDateAction,
  correctArticleAction,
  correctIssueAction,
  dismissFileAction,
  keepDuplicateAction,
} from "../actions";

/** What an editor can do with one file of an import. */
export const IMPORT_ACTIONS: ImportActions = {
  keepDuplicate: keepDuplicateAction,
  dismissFile: dismissFileAction,
  correctIssue: correctIssueAction,
  correctArticle: correctArticleAction,
  acceptDate: acceptDateAction,
  link: LINK_ACTIONS,
};
