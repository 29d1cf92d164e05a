export type NameRule =
  | "same-words"
  | "same-letters"
  | "other-order"
  | "other-spelling"
  | "other-script"
  | "middle-name-left-out"
  | "initial"
  | "part-of-name"
  | "usual-words"
  | "contradiction";

export type NameComparison = { same: "same" | "compatible" | "different"; rule: NameRule; reason: string };
