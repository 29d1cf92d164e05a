import { readSettings } from "@/lib/env";
import { type Command, print, withArchive } from "./command";
import { migrateArchive } from "./migrate";

export const signInLink: Command = {
  usage: "sign-in-link [E-MAIL]",
  summary: "Prints a one-time link: to make the first account, or for an account to set a new password.",
  run: async ([email]) => {
    await migrateArchive();
    const path = await withArchive((archive) =>
      email ? archive.accounts.preparePasswordLink(email) : archive.accounts.prepareFirstSignIn(),
    );
    const hint = "There is an account already. Name its e-mail address to set a new password.";
    print(path ? `${readSettings().siteUrl}${path}` : hint);
    return path ? 0 : 1;
  },
};
