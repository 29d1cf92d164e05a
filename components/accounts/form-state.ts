/** What a form shows after it was sent and sent back: the problem, what is wrong with each field, what was typed. */
export type FormState = {
  problem: string | null;
  fieldProblems: Record<string, string>;
  values: Record<string, string>;
};

export const EMPTY_FORM: FormState = { problem: null, fieldProblems: {}, values: {} };

export type FormAction = (state: FormState, form: FormData) => Promise<FormState>;
