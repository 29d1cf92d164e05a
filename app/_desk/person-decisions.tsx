import { BackField } from "@/components/decisions/back-field";
import { PersonTools } from "@/components/people-desk/person-tools";
import { Button } from "@/components/ui/button";
import { mergeAddress, splitAddress } from "@/lib/addresses";
import { getArchive } from "@/lib/server";
import { rejectPersonAction, renamePersonAction, restorePersonAction } from "./actions";
import {
  addAliasAction,
  hidePersonAction,
  removeAliasAction,
  setNoteAction,
  setWikidataAction,
} from "./people-actions";

type PersonDecisionsProps = { person: { id: number; name: string }; back: string; isEditor: boolean };

export const PERSON_ACTIONS = {
  rename: renamePersonAction,
  reject: rejectPersonAction,
  addAlias: addAliasAction,
  removeAlias: removeAliasAction,
  setNote: setNoteAction,
  setWikidata: setWikidataAction,
  hide: hidePersonAction,
};

/** For pages: what an editor can say of a person; nothing for anyone else. */
export async function PersonDecisions({ person, back, isEditor }: PersonDecisionsProps) {
  if (!isEditor) return null;
  return (
    <PersonTools
      person={await getArchive().peopleDesk.getPerson(person.id)}
      back={back}
      mergeHref={mergeAddress(person.id)}
      splitHref={splitAddress(person.id)}
      actions={PERSON_ACTIONS}
    />
  );
}

/** For the page of an entry that editors found to be no person, or hid: the way back. */
export function RestorePerson({ person, back, isEditor }: PersonDecisionsProps) {
  if (!isEditor) return null;
  return (
    <form action={restorePersonAction}>
      <BackField path={back} />
      <input type="hidden" name="personId" value={person.id} />
      <Button>Show {person.name} as a person again</Button>
    </form>
  );
}
