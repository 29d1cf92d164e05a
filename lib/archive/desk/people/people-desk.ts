import type { Context } from "@/lib/archive/context";
import { AppError } from "@/lib/errors";
import type { Actor } from "@/lib/outcome";
import { type AuthorityFormat, formatOf, MAX_AUTHORITY_BYTES, readAuthorityFile } from "./authority-file";
import { exportAuthority } from "./export-authority";
import { getPersonDesk, listPersonMentions } from "./get-person-desk";
import { importAuthority } from "./import-authority";
import { countReview, listOpenNames, listWaiting } from "./list-review";
import { listTwins } from "./list-twins";

/** What editors look at to put people right; what they then do stands in `decisions`. */
export function openPeopleDesk(context: Context) {
  const { db } = context;
  return {
    getPerson: (personId: number) => getPersonDesk(db, personId),
    listMentions: (personId: number, page: number) => listPersonMentions(db, personId, page),
    listTwins: () => listTwins(db),
    listOpenNames: (page: number) => listOpenNames(db, page),
    listWaiting: (page: number) => listWaiting(db, page),
    countReview: () => countReview(db),
    exportAuthority: (format: AuthorityFormat) => exportAuthority(db, format),
    /** @throws AppError `too-large` */
    importAuthority: (text: string, fileName: string, by: Actor) => {
      if (text.length > MAX_AUTHORITY_BYTES) throw new AppError("too-large", "An authority file has up to 20 MB.");
      return importAuthority(context, readAuthorityFile(text, formatOf(fileName, text)), fileName, by);
    },
  };
}
