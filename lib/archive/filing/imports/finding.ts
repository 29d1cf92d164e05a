export type What = "original" | "index" | "offset" | "appearance" | "count" | "job" | "draft" | "link" | "event";

/** What is wrong, in words; and, where that can be mended without a loss, what mends it and says what it did. */
export type Finding = { what: What; words: string; repair?: () => Promise<string> };
