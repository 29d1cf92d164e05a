import { z } from "zod";

// Beyond this an offset is nonsense, whatever the archive holds.
const MAX_PAGE = 100_000;

/** The page of a list, counted from 1; the first when none is given. What a program asks for is taken at its word, or refused. */
export const pageNumber = z.coerce.number().int().min(1).max(MAX_PAGE).default(1);

/** The same of a reader's address, which is never wrong: what is no page is the first. */
export const readersPageNumber = z.coerce.number().int().min(1).max(MAX_PAGE).catch(1).default(1);
