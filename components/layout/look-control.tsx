"use client";

import { type KeyboardEvent, useEffect, useState } from "react";
import { LOOK_KEY, type Look } from "./look";

const NAMES = ["theme", "size", "width"] as const;
type Name = (typeof NAMES)[number];

/** What the control says, and what there is to choose; the first of each is what pages look like without any. */
type LookWords = { summary: string } & Record<Name, { label: string; choices: Record<string, string> }>;

const USUAL: Look = { theme: "system", size: "normal", width: "normal" };

/** Text size, line width and colours, for this browser. Not there without a script, which it needs. */
export function LookControl({ words }: { words: LookWords }) {
  const [look, setLook] = useState(USUAL);
  useEffect(() => setLook(readLook()), []);
  const choose = (name: Name, value: string) => {
    const next = { ...look, [name]: value };
    setLook(next);
    document.documentElement.setAttribute(`data-${name}`, value);
    keepLook(next);
  };
  return (
    <details className="look no-print" onKeyDown={closeOnEscape}>
      <summary aria-label={words.summary}>
        <span aria-hidden="true">Aa</span>
      </summary>
      <div className="look-panel">
        {NAMES.map((name) => (
          <fieldset key={name}>
            <legend className="label mb-1">{words[name].label}</legend>
            <div className="segmented">
              {Object.entries(words[name].choices).map(([value, label]) => (
                <label key={value}>
                  <input
                    type="radio"
                    name={`look-${name}`}
                    value={value}
                    checked={look[name] === value}
                    onChange={() => choose(name, value)}
                  />
                  <span>{label}</span>
                </label>
              ))}
            </div>
          </fieldset>
        ))}
      </div>
    </details>
  );
}

function closeOnEscape(event: KeyboardEvent<HTMLDetailsElement>): void {
  if (event.key === "Escape") event.currentTarget.open = false;
}

// A browser may keep nothing for a site: then a choice lasts as long as the page.
function readLook(): Look {
  try {
    return { ...USUAL, ...(JSON.parse(localStorage.getItem(LOOK_KEY) ?? "{}") as Partial<Look>) };
  } catch {
    return USUAL;
  }
}

function keepLook(look: Look): void {
  try {
    localStorage.setItem(LOOK_KEY, JSON.stringify(look));
  } catch {
    // See above.
  }
}
