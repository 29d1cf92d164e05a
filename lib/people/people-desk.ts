import type { Context } from "@/lib/context";
import { getPersonDesk, listPersonMentions } from "./get-person-desk";
import { countReview, listOpenNames, listWaiting } from "./list-review";
import { listTwins } from "./list-twins";

/** What editors look at to put people right; what they then do stands in `decisions`. */
export function openPeopleDesk({ db }: Context) {
  return {
    getPerson: (personId: number) => getPersonDesk(db, personId),
    listMentions: (personId: number, page: number) => listPersonMentions(db, personId, page),
    listTwins: () => listTwins(db),
    listOpenNames: (page: number) => listOpenNames(db, page),
    listWaiting: (page: number) => listWaiting(db, page),
    countReview: () => countReview(db),
  };
}
