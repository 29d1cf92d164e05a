import { dropBylines } from "./tagging/drop-bylines";
import { findNames } from "./tagging/find-names";
import { listTokens } from "./tagging/list-tokens";
import { dropWordsThatAreNoNames } from "./tagging/not-people";
import { dropStockCharacters } from "./tagging/stock-characters";
import { TAGGER_MODEL, type TaggerModel } from "./tagging/tagger-model";
import type { ArticlePeople, PeopleContext } from "./types";
import { assignPersons } from "./within-article";

/**
 * The people an article speaks of: every mention by name with its offsets (UTF-16 units of `text`), role, person and
 * reason, and the persons they add up to. `text` is the running text without title and dateline; the author of the
 * byline is no person of the story unless the story speaks of him by itself. Linear in the length of the text.
 */
export function findPeople(text: string, context: PeopleContext, model: TaggerModel = TAGGER_MODEL): ArticlePeople {
  const tokens = listTokens(text);
  const names = dropStockCharacters(text, dropWordsThatAreNoNames(findNames(text, tokens, model), tokens));
  return assignPersons(text, dropBylines(text, names, context.author), context.title);
}
