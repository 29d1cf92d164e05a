"use client";

import { type KeyboardEvent, useEffect, useState } from "react";
import { LOOK_KEY, LOOKS, type Look } from "./look";

type Name = keyof typeof LOOKS;
const NAMES = Object.keys(LOOKS) as Name[];
const USUAL: Look = { theme: "system", size: "normal", width: "normal" };

/** Text size, line width and colours, for this browser. Not there without a script, which it needs. */
export function LookControl() {
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
      <summary aria-label="Text size, line width and colours">
        <span aria-hidden="true">Aa</span>
      </summary>
      <div className="look-panel">
        {NAMES.map((name) => (
          <fieldset key={name}>
            <legend className="label mb-1">{LOOKS[name].label}</legend>
            <div className="segmented">
              {Object.entries(LOOKS[name].choices).map(([value, words]) => (
                <label key={value}>
                  <input
                    type="radio"
                    name={`look-${name}`}
                    value={value}
                    checked={look[name] === value}
                    onChange={() => choose(name, value)}
                  />
                  <span>{words}</span>
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
