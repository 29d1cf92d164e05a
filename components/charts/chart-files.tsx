"use client";

import { type MouseEvent, useEffect, useState } from "react";
import { asTextCell, writeCsvRow } from "@/lib/analysis/text/csv";

type ChartFilesProps = {
  /** What the files are called, without their ending. */
  name: string;
  /** The numbers of the chart, the head of the table first. */
  rows: (string | number)[][];
  words: { csv: string; svg: string };
};

/** The chart of this section as a picture, and its numbers as a table. The table needs no script. */
export function ChartFiles({ name, rows, words }: ChartFilesProps) {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => setIsReady(true), []);
  return (
    <p className="no-print flex flex-wrap gap-x-4 text-note">
      <a
        href={`data:text/csv;charset=utf-8,${encodeURIComponent(toCsv(rows))}`}
        download={`${name}.csv`}
        className="inline-flex min-h-7 items-center text-ink-soft"
      >
        {words.csv}
      </a>
      <button
        type="button"
        onClick={(event) => saveChart(event, name)}
        className={`text-button min-h-7 text-ink-soft ${isReady ? "" : "script-only"}`}
      >
        {words.svg}
      </button>
    </p>
  );
}

/** Numbers stay numbers; of names, which come from foreign mails, none begins a formula. */
function toCsv(rows: (string | number)[][]): string {
  return rows
    .map((row) => writeCsvRow(row.map((value) => (typeof value === "number" ? String(value) : asTextCell(value)))))
    .join("");
}

function saveChart({ currentTarget }: MouseEvent<HTMLButtonElement>, name: string): void {
  const chart = currentTarget.closest("section")?.querySelector("figure svg");
  if (!chart) return;
  const { width, height } = chart.getBoundingClientRect();
  const copy = chart.cloneNode(true) as SVGElement;
  copy.setAttribute("width", String(Math.round(width)));
  copy.setAttribute("height", String(Math.round(height)));
  // Room for the lines along the edges, which the page lets run over.
  copy.setAttribute("style", "overflow:visible");
  for (const hover of copy.querySelectorAll(".opacity-0")) hover.remove();
  for (const link of copy.querySelectorAll("a[href]")) {
    link.setAttribute("href", new URL(link.getAttribute("href") ?? "", document.baseURI).href);
  }
  for (const part of [copy, ...copy.querySelectorAll("*")]) {
    part.removeAttribute("class");
    for (const attribute of ["fill", "stroke"]) {
      const value = part.getAttribute(attribute);
      if (value) part.setAttribute(attribute, resolveColour(value));
    }
  }
  const link = document.createElement("a");
  const xml = new XMLSerializer().serializeToString(copy);
  link.href = URL.createObjectURL(new Blob([xml], { type: "image/svg+xml" }));
  link.download = `${name}.svg`;
  link.click();
  URL.revokeObjectURL(link.href);
}

/** A colour of the page's palette as a program without the palette reads it. */
function resolveColour(value: string): string {
  const probe = document.createElement("span");
  probe.style.color = value;
  document.body.append(probe);
  const { color } = getComputedStyle(probe);
  probe.remove();
  return value === "none" ? "none" : color;
}
