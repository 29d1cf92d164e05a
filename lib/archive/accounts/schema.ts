import { z } from "zod";
import { EMAIL_MAX_CHARS, NAME_MAX_CHARS, PASSWORD_MAX_CHARS, PASSWORD_MIN_CHARS } from "./limits";

const email = z
  .string()
  .trim()
  .toLowerCase()
  .max(EMAIL_MAX_CHARS, "The e-mail address is too long.")
  .pipe(z.email("Give an e-mail address, such as name@example.org."));

export const name = z
  .string()
  .trim()
  .min(1, "Give your name: decisions are recorded under it.")
  .max(NAME_MAX_CHARS, `The name may have at most ${NAME_MAX_CHARS} characters.`);

export const password = z
  .string()
  .min(PASSWORD_MIN_CHARS, `The password needs at least ${PASSWORD_MIN_CHARS} characters.`)
  .max(PASSWORD_MAX_CHARS, `The password may have at most ${PASSWORD_MAX_CHARS} characters.`);

export const newAccount = z.object({ name, email, password });
export type NewAccount = z.infer<typeof newAccount>;

/** Sign-in takes what comes: the rules for new passwords say nothing to someone who tries one. */
export const credentials = z.object({
  email: z.string().trim().toLowerCase().min(1, "Give your e-mail address.").max(EMAIL_MAX_CHARS),
  password: z.string().min(1, "Give your password.").max(PASSWORD_MAX_CHARS),
});
export type Credentials = z.infer<typeof credentials>;

export const role = z.enum(["chief", "editor"]);
