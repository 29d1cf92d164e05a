import { hasLanguages, inLanguage } from "@/lib/language/address";
import { currentAddress, currentLanguage } from "@/lib/language/current-language";
import { LANGUAGES, OFFERED } from "@/lib/language/languages";
import { words } from "@/messages/words";

/** The same page in the other languages. Not on pages that are in one only. */
export function LanguageSwitch() {
  const address = currentAddress();
  if (address === null || !hasLanguages(address)) return null;
  return (
    <nav aria-label={words().layout.language} className="basis-full">
      <ul className="flex flex-wrap gap-x-5">
        {OFFERED.map((language) => {
          const { tag, name } = LANGUAGES[language];
          return (
            <li key={language}>
              <a
                href={inLanguage(address, language)}
                lang={tag}
                hrefLang={tag}
                aria-current={language === currentLanguage() ? "true" : undefined}
                className="plain-link text-ink-soft"
              >
                {name}
              </a>
            </li>
          );
        })}
      </ul>
    </nav>
  );
}
