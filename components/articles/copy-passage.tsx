"use client";

import { useEffect, useState } from "react";
import { CopyButton } from "@/components/ui/copy-button";
import { toTextFragment } from "@/lib/analysis/text/text-fragment";

// A word or two are found anywhere; a whole article is its own address.
const MIN_CHARS = 12;
const MAX_CHARS = 4000;

type CopyPassageProps = {
  /** Whole address of the article. */
  url: string;
  /** What stands behind a passage that is quoted: "Harbour Letter no. 12, 28 January 2013". */
  imprint: string;
  words: { bar: string; link: string; withSource: string };
  outcomes: { copied: string; cannotCopy: string };
};

/** What can be done with a passage of the text that the reader has marked: a link that leads to it, or its words with their source. */
export function CopyPassage({ url, imprint, words, outcomes }: CopyPassageProps) {
  const passage = useMarkedPassage();
  if (passage === null) return null;
  const link = `${url}#${toTextFragment(passage, { start: 0, end: passage.length })}`;
  return (
    <div role="toolbar" aria-label={words.bar} className="copy-passage no-print">
      <CopyButton text={link} label={words.link} outcomes={outcomes} />
      <CopyButton text={`“${passage}” (${imprint}, ${link})`} label={words.withSource} outcomes={outcomes} />
    </div>
  );
}

/** The words of the article's text that are marked; null where none or too many are. */
function useMarkedPassage(): string | null {
  const [passage, setPassage] = useState<string | null>(null);
  useEffect(() => {
    const read = () => {
      // Who presses a button of the bar has marked nothing else.
      if (document.activeElement?.closest(".copy-passage")) return;
      setPassage(readMarked(document.getSelection()));
    };
    // What was marked before the script had come counts too.
    read();
    document.addEventListener("selectionchange", read);
    return () => document.removeEventListener("selectionchange", read);
  }, []);
  return passage;
}

function readMarked(selection: Selection | null): string | null {
  if (!selection || selection.isCollapsed || selection.rangeCount === 0) return null;
  const range = selection.getRangeAt(0);
  const within = range.commonAncestorContainer;
  const element = within instanceof Element ? within : within.parentElement;
  if (!element?.closest(".article-text")) return null;
  const copy = range.cloneContents();
  // Numbers of notes and the notes themselves stand among the words, and are none of them.
  for (const own of copy.querySelectorAll("sup, .margin-note")) own.remove();
  const words = (copy.textContent ?? "").replace(/\s+/g, " ").trim();
  return words.length < MIN_CHARS || words.length > MAX_CHARS ? null : words;
}
