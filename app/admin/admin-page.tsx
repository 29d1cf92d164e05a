import type { ReactNode } from "react";
import { SaidHere } from "@/app/_desk/said-here";
import type { PageQuery } from "@/app/_web/page-query";
import { AdminNav, type AdminPlace } from "@/components/accounts/admin-nav";

type AdminPageProps = { current: AdminPlace; path?: string; query: PageQuery; children: ReactNode };

/** The frame of an editors' page: where one is, what came of the last act, the page. */
export function AdminPage({ current, path = current, query, children }: AdminPageProps) {
  return (
    <>
      <AdminNav current={current} />
      <SaidHere query={query} path={path} />
      {children}
    </>
  );
}
