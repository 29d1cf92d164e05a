"use client";

import { useRouter } from "next/navigation";
import { useEffect } from "react";

const EVERY_MS = 1_500;

/**
 * Asks a small address for the progress of jobs, and refreshes the page when it has changed. Requests follow each other, so that
 * a slow answer is never overtaken. Without a script the page offers a link to reload.
 */
export function JobWatch({ importId, mark }: { importId?: number; mark: string }) {
  const router = useRouter();
  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    let isOver = false;
    const ask = async () => {
      const query = importId === undefined ? "" : `?import=${importId}`;
      const now = await fetch(`/api/jobs/status${query}`)
        .then((answer) => (answer.ok ? answer.json() : null))
        .catch(() => null);
      if (isOver) return;
      if (now && now.mark !== mark) router.refresh();
      timer = setTimeout(ask, EVERY_MS);
    };
    timer = setTimeout(ask, EVERY_MS);
    return () => {
      isOver = true;
      clearTimeout(timer);
    };
  }, [router, importId, mark]);
  return null;
}
