import "server-only";
import { headers } from "next/headers";
import { findVisitorAddress, readProxies } from "@/lib/archive/accounts/visitor-address";
import { readSettings } from "@/lib/env";
import { log } from "@/lib/log";
import { findPeerAddress } from "./answer-status";

let hasWarned = false;

/** The headers of a visitor's request, with one address in `x-forwarded-for`: the one that can be believed. */
export async function readVisitor(): Promise<Headers> {
  const visitor = new Headers(await headers());
  const peer = findPeerAddress() ?? "";
  const forwarded = visitor.get("x-forwarded-for");
  const address = findVisitorAddress(peer, forwarded, readProxies(readSettings().proxies));
  if (forwarded && address === peer && forwarded !== peer && !hasWarned) {
    hasWarned = true;
    log.warn({ peer }, "a forwarded address was not believed: if this is your proxy, name it in BACKFILE_PROXIES");
  }
  visitor.set("x-forwarded-for", address);
  return visitor;
}
