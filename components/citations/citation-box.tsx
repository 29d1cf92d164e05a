"use client";

import { useEffect, useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { CITATION_FORMS, type CitationForm } from "@/lib/analysis/citations/citation-forms";
import { citationText, formatCitation } from "@/lib/analysis/citations/format-citation";
import type { CitedSource } from "@/lib/analysis/citations/types";

const FORMS = Object.keys(CITATION_FORMS) as CitationForm[];
const STYLED = ["apa", "mla", "chicago"] as const;
const KEY = "backfile-citation-form";

type CitationBoxProps = {
  source: CitedSource;
  /** The page's path: files of its citation stand below it. */
  address: string;
  words: CitationWords;
};

/** What the box says; `downloadFile` has `{extension}` in it. */
type CitationWords = {
  form: string;
  copyCitation: string;
  downloadFile: string;
  outcomes: { copied: string; cannotCopy: string };
};

/**
 * The citation in every form, one of them shown: which one is chosen by style alone, so that it works without a script. With
 * one, the choice is remembered and the date of access is the reader's own day, which no server knows.
 */
export function CitationBox({ source, address, words }: CitationBoxProps) {
  const accessed = useReadersDay();
  const [chosen, setChosen] = useRemembered();
  return (
    <div className="citation-box">
      <fieldset className="no-print segmented">
        <legend className="sr-only">{words.form}</legend>
        {FORMS.map((form) => (
          <label key={form}>
            <input
              type="radio"
              name="citation-form"
              value={form}
              checked={form === chosen}
              onChange={() => setChosen(form)}
            />
            <span>{CITATION_FORMS[form].name}</span>
          </label>
        ))}
      </fieldset>
      {FORMS.map((form) => (
        <div key={form} data-form={form} className="citation">
          <CitationText source={source} form={form} accessed={accessed} />
          <p className="no-print mt-2 flex flex-wrap items-center gap-x-4 gap-y-1">
            <CopyButton text={textOf(source, form, accessed)} label={words.copyCitation} outcomes={words.outcomes} />
            <a href={`${address}/as/${form}${accessed ? `?accessed=${accessed}` : ""}`} className="py-1.5" download>
              {words.downloadFile.replace("{extension}", CITATION_FORMS[form].extension)}
            </a>
          </p>
        </div>
      ))}
    </div>
  );
}

type CitationTextProps = { source: CitedSource; form: CitationForm; accessed: string | null };

function CitationText({ source, form, accessed }: CitationTextProps) {
  const style = STYLED.find((one) => one === form);
  if (style === undefined) {
    return <pre>{CITATION_FORMS[form].write(source, accessed)}</pre>;
  }
  return (
    <p className="font-serif">
      {formatCitation(source, style, accessed).map((run) =>
        run.isItalic ? <i key={run.text}>{run.text}</i> : run.text,
      )}
    </p>
  );
}

function textOf(source: CitedSource, form: CitationForm, accessed: string | null): string {
  const style = STYLED.find((one) => one === form);
  return style ? citationText(formatCitation(source, style, accessed)) : CITATION_FORMS[form].write(source, accessed);
}

/** Today where the reader is, `YYYY-MM-DD`; null until a script has run. */
function useReadersDay(): string | null {
  const [day, setDay] = useState<string | null>(null);
  useEffect(() => {
    const now = new Date();
    const two = (part: number) => String(part).padStart(2, "0");
    setDay(`${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`);
  }, []);
  return day;
}

function useRemembered(): [CitationForm, (form: CitationForm) => void] {
  const [chosen, setChosen] = useState<CitationForm>("apa");
  useEffect(() => {
    const kept = FORMS.find((form) => form === readKept());
    if (kept) setChosen(kept);
  }, []);
  return [
    chosen,
    (form) => {
      setChosen(form);
      keep(form);
    },
  ];
}

// A browser may keep nothing for a site: then the choice lasts as long as the page.
function readKept(): string | null {
  try {
    return localStorage.getItem(KEY);
  } catch {
    return null;
  }
}

function keep(form: CitationForm): void {
  try {
    localStorage.setItem(KEY, form);
  } catch {
    // See above.
  }
}
