import { LINK_ACTIONS } from "@/app/_desk/link-decision";
import { keepVersionApartAction } from "@/app/_desk/version-actions";
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
  keepVersionApart: keepVersionApartAction,
  correctIssue: correctIssueAction,
  correctArticle: correctArticleAction,
  acceptDate: acceptDateAction,
  link: LINK_ACTIONS,
};
