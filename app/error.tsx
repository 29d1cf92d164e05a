"use client";

import { PageHeader } from "@/components/ui/page-header";

type ErrorPageProps = { error: Error & { digest?: string }; retry: () => void };

/** What a reader sees when a page fails: no details, only the number under which the log has them. */
export default function ErrorPage({ error, retry }: ErrorPageProps) {
  return (
    <>
      <PageHeader
        title="This page could not be read"
        lead="Something went wrong on our side. It has been logged. Nothing in the archive was changed."
      />
      <p>
        <button type="button" onClick={() => retry()} className="min-h-9 border border-edge px-3.5">
          Try again
        </button>
      </p>
      {error.digest ? (
        <p className="mt-6 text-small text-ink-soft">
          Number in the log: <code className="font-mono">{error.digest}</code>
        </p>
      ) : null}
    </>
  );
}
