/** `chief` may do all an editor may, and invite and remove editors. */
export type Role = "chief" | "editor";

/** Someone who is signed in. */
export type Editor = { id: string; name: string; email: string; role: Role };

/** Who acts, as decisions and imports record it. */
export type Actor = { id: string; name: string };

/** What a one-time link is for: the first account, a further account, or a new password. */
export type LinkKind = "first" | "invitation" | "password";

/** A one-time link that still holds. `email` is the account's, for a new password. */
export type SignInLink = { kind: LinkKind; role: Role; email: string | null; expiresAt: Date };

export type LinkRefusal = "unknown" | "used" | "expired";
