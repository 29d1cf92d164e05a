"use client";

import { useEffect, useRef, useState } from "react";

type Band = { number: number; kind: string; a: [number, number]; b: [number, number] };
type Drawn = { left: number; width: number; height: number; bands: Band[] };

/**
 * Bands across the gutter from each passage to its twin, drawn where the browser has set them. Until then, without a script
 * and in print, the lines of `CompareJoints` say the same.
 */
export function CompareRibbons({ matches }: { matches: number[] }) {
  const picture = useRef<SVGSVGElement>(null);
  const [drawn, setDrawn] = useState<Drawn | null>(null);
  useEffect(() => {
    const frame = picture.current?.parentElement;
    if (!frame) return;
    const draw = () => setDrawn(measure(frame, matches));
    const observer = new ResizeObserver(draw);
    observer.observe(frame);
    document.fonts.ready.then(draw);
    return () => observer.disconnect();
  }, [matches]);
  return (
    <svg
      ref={picture}
      aria-hidden="true"
      className="compare-ribbons"
      data-drawn={drawn ? "" : undefined}
      style={drawn ? { left: drawn.left, width: drawn.width, height: drawn.height } : undefined}
    >
      {drawn?.bands.map((band) => (
        <path key={band.number} className={`ribbon ${band.kind}`} d={toPath(band, drawn.width)} />
      ))}
    </svg>
  );
}

function measure(frame: HTMLElement, matches: number[]): Drawn | null {
  const cells = [".side-a", ".side-b"].map((side) => frame.querySelector(`${side} > .compare-cell`));
  const boxes = cells.map((cell) => cell?.getBoundingClientRect());
  // In a page that runs from right to left the first article stands on the right.
  const isMirrored = getComputedStyle(frame).direction === "rtl";
  const [left, right] = isMirrored ? boxes.toReversed() : boxes;
  const base = frame.getBoundingClientRect();
  const [from, to] = [left?.right ?? 0, right?.left ?? 0];
  if (to <= from) return null;
  const bands = matches.flatMap((number) => {
    const [a, b] = [".side-a", ".side-b"].map((side) => [
      ...frame.querySelectorAll(`${side} [data-match="${number}"]`),
    ]);
    const [reachA, reachB] = [reach(a ?? [], base.top), reach(b ?? [], base.top)];
    const kind = a?.[0]?.className ?? "";
    return reachA && reachB
      ? [isMirrored ? { number, kind, a: reachB, b: reachA } : { number, kind, a: reachA, b: reachB }]
      : [];
  });
  return { left: from - base.left, width: to - from, height: base.height, bands };
}

/** From the first line of a passage to its last. */
function reach(marks: Element[], top: number): [number, number] | null {
  const boxes = marks.flatMap((mark) => [...mark.getClientRects()]).filter((box) => box.height > 0);
  if (boxes.length === 0) return null;
  return [Math.min(...boxes.map((box) => box.top)) - top, Math.max(...boxes.map((box) => box.bottom)) - top];
}

/** A band for words in a row; for the same facts in other words a line from middle to middle. */
function toPath({ kind, a, b }: Band, width: number): string {
  const half = width / 2;
  const curve = (from: number, to: number) => `M0,${from} C${half},${from} ${half},${to} ${width},${to}`;
  if (kind.includes("same-facts")) return curve((a[0] + a[1]) / 2, (b[0] + b[1]) / 2);
  return `${curve(a[0], b[0])} L${width},${b[1]} C${half},${b[1]} ${half},${a[1]} 0,${a[1]} Z`;
}
