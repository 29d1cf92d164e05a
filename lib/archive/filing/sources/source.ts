import { createHash } from "node:crypto";
import { z } from "zod";
import type { Upload } from "@/lib/analysis/intake/types";
import type { Validators } from "@/lib/fetch/request-once";

/** Sources of the web. */
export const webKind = z.enum(["feed", "archive", "page"]);
/** Those that are asked on a schedule; to an address for mail others send. */
export const askedKind = z.enum([...webKind.options, "mailbox"]);
export const sourceKind = z.enum([...askedKind.options, "mail"]);
export type SourceKind = z.infer<typeof sourceKind>;
export const sourceState = z.enum(["active", "paused"]);
export const sourceResult = z.enum(["ok", "failed", "tested"]);

const validators = z.object({ etag: z.string().nullable(), lastModified: z.string().nullable() });
export const readValidators = (stored: unknown): Validators | null => validators.nullable().parse(stored ?? null);

/** What a visit has to know of a source. */
export type VisitedSource = {
  id: number;
  kind: z.infer<typeof askedKind>;
  address: string;
  containing: string | null;
  validators: Validators | null;
};

export type Opened = { ok: true; upload: Upload; address: string } | { ok: false; words: string; isFinal: boolean };

/** One of the things a source has: nothing of it is fetched before it is opened. */
export type Item = { key: string; open: () => Promise<Opened> };

export type Found =
  | { ok: true; isUnchanged: boolean; items: Item[]; validators: Validators | null; close?: () => Promise<void> }
  | { ok: false; words: string; retryAfterMs?: number };

export const keyOf = (name: string | Uint8Array): string => createHash("sha256").update(name).digest("hex");
