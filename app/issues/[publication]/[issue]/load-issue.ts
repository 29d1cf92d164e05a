import "server-only";
import { cache } from "react";
import { readForPage } from "@/app/_web/read-for-page";
import { issueAddress } from "@/lib/addresses";
import { getArchive } from "@/lib/server";

/** The issue of an address, once a request. */
export const loadIssue = cache((publication: string, issue: string) =>
  readForPage(issueAddress(publication, issue), () => getArchive().issues.getIssue(publication, issue)),
);
