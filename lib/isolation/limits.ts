/** Reading and analysing one file. The slowest real ones measured take a second; a loaded machine may need ten times as long. */
export const MAX_READ_MS = 20_000;

/** Starting a thread, before any file is read: it may have to compile its sources while the machine is busy. */
export const MAX_START_MS = 120_000;

/** The heap of one reading thread. The largest files that are read (25 MB of mail, 4 million characters) stay below half of it. */
export const MAX_READ_HEAP_MB = 384;

/** A thread that was brought down is replaced and the file tried once more: another file may have left it little room. */
export const MAX_TRIES = 2;

/** A thread that has nothing to do for so long ends, and gives its memory back. */
export const IDLE_MS = 30_000;
