import { BackField } from "@/components/decisions/back-field";
import { PersonCorrections } from "@/components/decisions/person-corrections";
import { Button } from "@/components/ui/button";
import { mergeAddress } from "@/lib/addresses";
import { rejectPersonAction, renamePersonAction, restorePersonAction } from "./actions";

type PersonDecisionsProps = { person: { id: number; name: string }; back: string; isEditor: boolean };

export const PERSON_ACTIONS = { rename: renamePersonAction, reject: rejectPersonAction };

/** For pages: what an editor can say of a person; nothing for anyone else. */
export function PersonDecisions({ person, back, isEditor }: PersonDecisionsProps) {
  if (!isEditor) return null;
  return <PersonCorrections person={person} back={back} mergeHref={mergeAddress(person.id)} actions={PERSON_ACTIONS} />;
}

/** For the page of an entry that editors found to be no person: the way back. */
export function RestorePerson({ person, back, isEditor }: PersonDecisionsProps) {
  if (!isEditor) return null;
  return (
    <form action={restorePersonAction}>
      <BackField path={back} />
      <input type="hidden" name="personId" value={person.id} />
      <Button>{person.name} is a person after all</Button>
    </form>
  );
}
