import type { Context } from "@/lib/archive/context";
import { changePassword } from "./change-password";
import { createAccount, setPassword } from "./create-account";
import type { Auth } from "./create-auth";
import { inviteEditor, listEditors, removeEditor, renameEditor } from "./editors";
import { prepareFirstSignIn, preparePasswordLink } from "./first-sign-in";
import type { Credentials, NewAccount } from "./schema";
import { signIn } from "./sign-in";
import { findLink, listInvitations, withdrawInvitation } from "./sign-in-links";
import type { Actor, Role } from "./types";

export function openAccounts(context: Context) {
  const { db, now } = context;
  return {
    prepareFirstSignIn: () => prepareFirstSignIn(context),
    preparePasswordLink: (email: string) => preparePasswordLink(context, email),
    findLink: (token: string) => findLink(db, token, now()),
    createAccount: (token: string, input: NewAccount) => createAccount(context, token, input),
    setPassword: (token: string, password: string) => setPassword(context, token, password),
    signIn: (auth: Auth, credentials: Credentials, visitor: Headers) => signIn(context, auth, credentials, visitor),
    changePassword: (
      auth: Auth,
      email: string,
      passwords: { currentPassword: string; newPassword: string },
      visitor: Headers,
    ) => changePassword(context, auth, email, passwords, visitor),
    hasAny: async () => (await db.user.count({ take: 1 })) > 0,
    list: () => listEditors(db),
    listInvitations: () => listInvitations(db, now()),
    invite: (role: Role, by: Actor) => inviteEditor(context, role, by),
    withdrawInvitation: (id: string) => withdrawInvitation(db, id),
    remove: (id: string, by: Actor) => removeEditor(db, id, by),
    rename: (id: string, name: string) => renameEditor(db, id, name, now()),
  };
}
