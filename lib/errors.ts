/** Every error Backfile answers with: its HTTP status and what a reader is told when nothing more exact is known. */
export const ERROR_CATALOGUE = {
  "bad-request": { status: 400, words: "The request cannot be understood." },
  "not-signed-in": { status: 401, words: "Sign in first." },
  "not-allowed": { status: 403, words: "Your account may not do this." },
  "not-found": { status: 404, words: "Page not found." },
  conflict: { status: 409, words: "This has changed meanwhile. Load the page again." },
  gone: { status: 410, words: "This was taken back by an editor." },
  "too-large": { status: 413, words: "This is larger than Backfile accepts." },
  "unknown-format": { status: 415, words: "Backfile cannot read files of this kind." },
  unreadable: { status: 422, words: "The file is damaged or incomplete." },
  empty: { status: 422, words: "The file is empty." },
  "no-text": { status: 422, words: "The file holds no text to read." },
  "too-deep": { status: 422, words: "The file is nested more deeply than Backfile reads." },
  "too-many-parts": { status: 422, words: "The file has more parts than Backfile reads." },
  duplicate: { status: 409, words: "The archive holds this already." },
  "too-many-requests": { status: 429, words: "Too many requests. Wait a moment." },
  internal: { status: 500, words: "Something went wrong on our side. It has been logged." },
  busy: { status: 503, words: "The archive is busy. Try again in a moment." },
  unavailable: { status: 503, words: "The database does not answer." },
} as const satisfies Record<string, { status: number; words: string }>;

export type ErrorCode = keyof typeof ERROR_CATALOGUE;

/** The one shape in which every interface answers an error. */
export type ErrorAnswer = { error: { code: ErrorCode; message: string } };

// Next puts a copy of this module into the bundle of its pages and another into that of its routes, while both work with
// one archive: whose copy threw must not matter to `instanceof`.
const BRAND = Symbol.for("backfile.AppError");

/** An error with a code of the catalogue; `message` is fit to be shown to whoever caused it. */
export class AppError extends Error {
  readonly [BRAND] = true;
  readonly code: ErrorCode;

  static override [Symbol.hasInstance](value: unknown): value is AppError {
    return typeof value === "object" && value !== null && BRAND in value;
  }

  constructor(code: ErrorCode, message: string = ERROR_CATALOGUE[code].words, options?: ErrorOptions) {
    super(message, options);
    this.name = "AppError";
    this.code = code;
  }

  get status(): number {
    return ERROR_CATALOGUE[this.code].status;
  }
}

/** What may be told to the outside of any thrown value: the words of an AppError, nothing of other errors. */
export function toErrorAnswer(error: unknown): { status: number; body: ErrorAnswer } {
  const known = error instanceof AppError ? error : new AppError("internal");
  return { status: known.status, body: { error: { code: known.code, message: known.message } } };
}
