const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

// Length is what makes a password strong (NIST SP 800-63B); the upper bound keeps hashing cheap.
export const PASSWORD_MIN_CHARS = 10;
export const PASSWORD_MAX_CHARS = 128;
export const NAME_MAX_CHARS = 100;
// RFC 5321 allows no longer address.
export const EMAIL_MAX_CHARS = 254;

// Printed on a terminal and used at once; a new one is one command away.
export const FIRST_LINK_MS = DAY_MS;
// Time for a colleague to read the mail it was sent in.
export const INVITATION_MS = 7 * DAY_MS;
export const PASSWORD_LINK_MS = HOUR_MS;

export const SESSION_SECONDS = (30 * DAY_MS) / 1000;

// Per account and network address: a forgetful editor gets in again soon.
export const PAIR_ATTEMPTS = { max: 10, windowMs: HOUR_MS / 4 } as const;
// Per account from all addresses it was never signed in from: guessing is hopeless, also from many (NIST SP 800-63B allows 100).
export const ACCOUNT_ATTEMPTS = { max: 50, windowMs: HOUR_MS / 4 } as const;
// Per network address: hashing passwords is slow by design, so nobody may ask for much of it.
export const ADDRESS_ATTEMPTS = { max: 10, windowSeconds: 10 } as const;
