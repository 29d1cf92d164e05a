"use client";

import { type DragEvent, type FormEvent, type ReactNode, useRef, useState } from "react";
import { Notice } from "@/components/ui/notice";
import { checkFiles } from "./check-files";
import { listDropped } from "./list-dropped";
import { sendUpload } from "./send-upload";
import type { UploadLimits } from "./upload-fields";

type Progress = { phase: "sending" | "reading"; percent: number };

/**
 * The upload form. Without a script a plain form of this page; with one it takes dropped files, refuses what is too large
 * before it is sent, and shows how far the sending is.
 */
export function UploadArea({ limits, children }: { limits: UploadLimits; children: ReactNode }) {
  const form = useRef<HTMLFormElement>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const [progress, setProgress] = useState<Progress | null>(null);
  const [isOver, setIsOver] = useState(false);

  async function send(event: FormEvent<HTMLFormElement>): Promise<void> {
    event.preventDefault();
    const data = new FormData(event.currentTarget);
    const files = data.getAll("files").filter((file) => file instanceof File);
    const refusal = checkFiles(files, limits);
    setProblem(refusal);
    if (refusal) return;
    setProgress({ phase: "sending", percent: 0 });
    const answer = await sendUpload(data, (percent) =>
      setProgress({ phase: percent < 100 ? "sending" : "reading", percent }),
    );
    if (answer.ok) return window.location.assign(answer.address);
    setProgress(null);
    setProblem(answer.message);
  }

  async function drop(event: DragEvent): Promise<void> {
    event.preventDefault();
    setIsOver(false);
    const input = form.current?.elements.namedItem("files");
    const files = await listDropped(event.dataTransfer);
    if (!(input instanceof HTMLInputElement) || files.length === 0) return;
    const chosen = new DataTransfer();
    for (const file of files) chosen.items.add(file);
    input.files = chosen.files;
    setProblem(checkFiles(files, limits));
  }

  return (
    <form
      ref={form}
      action="/api/imports"
      method="post"
      encType="multipart/form-data"
      onSubmit={send}
      onDragOver={(event) => {
        event.preventDefault();
        setIsOver(true);
      }}
      onDragLeave={() => setIsOver(false)}
      onDrop={drop}
      aria-busy={progress !== null}
      className={`grid max-w-[42rem] gap-6 ${isOver ? "outline-2 outline-accent outline-offset-8" : ""}`}
    >
      {problem ? (
        <Notice tone="danger" role="alert">
          {problem}
        </Notice>
      ) : null}
      {children}
      <ProgressLine progress={progress} />
    </form>
  );
}

function ProgressLine({ progress }: { progress: Progress | null }) {
  const words = progress?.phase === "reading" ? "Reading what came in" : `Sending: ${progress?.percent ?? 0} %`;
  return (
    <div role="status" className="grid gap-1 text-small">
      {progress ? (
        <>
          <span>{words}</span>
          <progress
            aria-label={words}
            max={100}
            value={progress.phase === "reading" ? undefined : progress.percent}
            className="h-2 w-full accent-accent"
          />
        </>
      ) : null}
    </div>
  );
}
