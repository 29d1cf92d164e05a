import type { AccountField } from "./account-form";

export const NAME_FIELD: AccountField = {
  name: "name",
  label: "Name",
  hint: "Your decisions and imports are recorded under it.",
  autoComplete: "name",
  required: true,
};

export const EMAIL_FIELD: AccountField = {
  name: "email",
  label: "E-mail address",
  type: "email",
  autoComplete: "username",
  required: true,
};

export const PASSWORD_FIELD: AccountField = {
  name: "password",
  label: "Password",
  type: "password",
  autoComplete: "current-password",
  required: true,
};

export const NEW_PASSWORD_FIELD: AccountField = {
  ...PASSWORD_FIELD,
  autoComplete: "new-password",
  hint: "At least 10 characters. A few words in a row are easy to keep in mind and hard to guess.",
};
