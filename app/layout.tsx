import type { Metadata, Viewport } from "next";
import type { ReactNode } from "react";
import "./globals.css";
import { findEditor } from "@/app/_web/session";
import { LanguageLinks } from "@/components/layout/language-links";
import { APPLY_LOOK } from "@/components/layout/look";
import { SiteFooter } from "@/components/layout/site-footer";
import { SiteHeader } from "@/components/layout/site-header";
import { ShortcutKeys } from "@/components/shortcuts/shortcut-keys";
import { readSettings } from "@/lib/env";
import { inLanguage } from "@/lib/language/address";
import { currentLanguage } from "@/lib/language/current-language";
import { LANGUAGES } from "@/lib/language/languages";
import { words } from "@/messages/words";

// What another process imports must show at the next request: no page is frozen at build time.
export const dynamic = "force-dynamic";

export function generateMetadata(): Metadata {
  const { siteTitle, siteDescription } = words().layout;
  return {
    metadataBase: new URL(readSettings().siteUrl),
    title: { default: siteTitle, template: "%s · Backfile" },
    description: siteDescription,
    alternates: { types: { "application/atom+xml": "/feed.xml" } },
  };
}

export const viewport: Viewport = {
  colorScheme: "light dark",
  themeColor: [
    { media: "(prefers-color-scheme: light)", color: "#fbfbf8" },
    { media: "(prefers-color-scheme: dark)", color: "#14181b" },
  ],
};

export default async function RootLayout({ children }: { children: ReactNode }) {
  // A reader without a session is no error, and an archive in trouble still shows its pages' frame.
  const editor = await findEditor().catch(() => null);
  const { tag, direction } = LANGUAGES[currentLanguage()];
  return (
    <html lang={tag} dir={direction} suppressHydrationWarning>
      <body className="flex min-h-dvh flex-col">
        {/* biome-ignore lint/security/noDangerouslySetInnerHtml: a script of our own, before the page is drawn */}
        <script dangerouslySetInnerHTML={{ __html: APPLY_LOOK }} />
        <LanguageLinks siteUrl={readSettings().siteUrl} />
        <a href="#main" className="skip-link">
          {words().layout.skip}
        </a>
        <SiteHeader editor={editor} />
        <main id="main" tabIndex={-1} className="page-frame flex-1 pt-6 pb-20 outline-none sm:pt-12">
          {children}
        </main>
        <SiteFooter editor={editor} />
        <ShortcutKeys help={inLanguage("/shortcuts")} />
      </body>
    </html>
  );
}
