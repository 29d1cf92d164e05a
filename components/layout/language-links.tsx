import { hasLanguages, inLanguage } from "@/lib/language/address";
import { currentAddress } from "@/lib/language/current-language";
import { LANGUAGES, OFFERED } from "@/lib/language/languages";

/** For search engines: where the page stands in each language. They ask for whole addresses. */
export function LanguageLinks({ siteUrl }: { siteUrl: string }) {
  const address = currentAddress();
  if (address === null || !hasLanguages(address)) return null;
  return (
    <>
      {OFFERED.map((language) => (
        <link
          key={language}
          rel="alternate"
          hrefLang={LANGUAGES[language].tag}
          href={`${siteUrl}${inLanguage(address, language)}`}
        />
      ))}
      <link rel="alternate" hrefLang="x-default" href={`${siteUrl}${address}`} />
    </>
  );
}
