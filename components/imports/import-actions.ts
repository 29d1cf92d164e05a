type Act = (form: FormData) => Promise<void>;

/** What the forms of a preview send to. */
export type ImportActions = {
  keepDuplicate: Act;
  dismissFile: Act;
  keepVersionApart: Act;
  correctIssue: Act;
  correctArticle: Act;
  acceptDate: Act;
  link: { confirm: Act; reject: Act; undo: Act };
};
