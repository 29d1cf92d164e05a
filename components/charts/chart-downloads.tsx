"use client";

import { type MouseEvent, useEffect, useState } from "react";

type ChartDownloadsProps = {
  /** What the files are called, without their ending. */
  name: string;
  /** The numbers of the chart, the head of the table first. */
  rows: (string | number)[][];
};

/** The chart of this section as a picture, and its numbers as a table. The table needs no script. */
export function ChartDownloads({ name, rows }: ChartDownloadsProps) {
  const [isReady, setIsReady] = useState(false);
  useEffect(() => setIsReady(true), []);
  return (
    <p className="no-print flex flex-wrap gap-x-4 text-[0.8125rem]">
      <a
        href={`data:text/csv;charset=utf-8,${encodeURIComponent(toCsv(rows))}`}
        download={`${name}.csv`}
        className="inline-flex min-h-7 items-center text-ink-soft"
      >
        Download CSV
      </a>
      <button
        type="button"
        onClick={(event) => saveChart(event, name)}
        className={`text-button min-h-7 text-ink-soft ${isReady ? "" : "script-only"}`}
      >
        Download SVG
      </button>
    </p>
  );
}

/** As RFC 4180 has it: lines end in CR LF, values with commas, quotes or breaks stand in quotes. */
function toCsv(rows: (string | number)[][]): string {
  const quote = (value: string | number) =>
    /[",\r\n]/.test(String(value)) ? `"${String(value).replace(/"/g, '""')}"` : String(value);
  return `${rows.map((row) => row.map(quote).join(",")).join("\r\n")}\r\n`;
}

function saveChart({ currentTarget }: MouseEvent<HTMLButtonElement>, name: string): void {
  const chart = currentTarget.closest("section")?.querySelector("figure svg");
  if (!chart) return;
  const { width, height } = chart.getBoundingClientRect();
  const copy = chart.cloneNode(true) as SVGElement;
  copy.setAttribute("xmlns", "http://www.w3.org/2000/svg");
  copy.setAttribute("width", String(Math.round(width)));
  copy.setAttribute("height", String(Math.round(height)));
  // Room for the lines along the edges, which the page lets run over.
  copy.setAttribute("style", "overflow:visible");
  for (const hover of copy.querySelectorAll(".opacity-0")) hover.remove();
  for (const part of [copy, ...copy.querySelectorAll("*")]) {
    part.removeAttribute("class");
    for (const attribute of ["fill", "stroke"]) {
      const value = part.getAttribute(attribute);
      if (value) part.setAttribute(attribute, resolveColour(value));
    }
  }
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([copy.outerHTML], { type: "image/svg+xml" }));
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
