import { isSameOrigin } from "@/lib/archive/accounts/same-origin";
import { readSettings } from "@/lib/env";
import { AppError } from "@/lib/errors";

/** Against requests that another site makes in an editor's name. @throws AppError `not-allowed` */
export function requireSameOrigin(request: Request): void {
  if (!isSameOrigin(request.headers, readSettings().siteUrl)) {
    throw new AppError("not-allowed", "This request was not sent by a page of this archive.");
  }
}
