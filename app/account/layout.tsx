import type { Metadata } from "next";
import type { ReactNode } from "react";

export const metadata: Metadata = { robots: { index: false, follow: false } };

// Who may see a page is asked in each page: a layout is not rendered anew on the way from one page to the next.
export default function AccountLayout({ children }: { children: ReactNode }) {
  return children;
}
