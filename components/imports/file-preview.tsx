import { BackField } from "@/components/decisions/back-field";
import { Button } from "@/components/ui/button";
import { countWords } from "@/components/ui/count-words";
import { Disclosure } from "@/components/ui/disclosure";
import { Notice } from "@/components/ui/notice";
import { originalAddress, splitOfIssueAddress } from "@/lib/addresses";
import { formatSize } from "@/lib/analysis/text/format-size";
import type { FilePreview, IssuePreview } from "@/lib/archive/desk/imports/types";
import { AnotherVersion } from "./another-version";
import { ArticleFound } from "./article-preview";
import { FileChoice } from "./file-choice";
import type { ImportActions } from "./import-actions";
import { IssueHeader } from "./issue-header";
import { FileStatusChip } from "./status-chip";

type FileFoundProps = { file: FilePreview; path: string; isOpen: boolean; actions: ImportActions };

/** One file of an import: its state, what was found in it, or why nothing was and what can be done. */
export function FileFound({ file, path, isOpen, actions }: FileFoundProps) {
  const back = `${path}#file-${file.id}`;
  return (
    <section id={`file-${file.id}`} aria-labelledby={`file-${file.id}-name`} className="grid gap-5">
      <header className="flex flex-wrap items-baseline gap-x-3 gap-y-1 border-ink border-b-2 pb-1.5">
        <h2 id={`file-${file.id}-name`} className="min-w-0 wrap-anywhere text-item">
          {file.fileName}
        </h2>
        <FileStatusChip status={file.status} />
        {file.original ? (
          <a href={originalAddress(file.original.sha256)} className="ml-auto text-note">
            Original, {formatSize(file.original.sizeBytes)}
          </a>
        ) : null}
      </header>
      {file.origin ? <p className="wrap-anywhere text-small text-ink-soft">{sayOrigin(file.origin)}</p> : null}
      <FileChoice file={file} back={back} actions={actions} />
      {file.issue ? (
        <IssueFound issue={file.issue} fileName={file.fileName} path={path} back={back} actions={actions} />
      ) : null}
      {isOpen && file.issue ? <LeaveOut file={file} back={back} action={actions.dismissFile} /> : null}
    </section>
  );
}

function sayOrigin({ address, sender, savedAt }: NonNullable<FilePreview["origin"]>): string {
  if (savedAt !== undefined) return `Saved from ${address}${savedAt ? ` at ${savedAt}` : ""}`;
  if (sender === undefined) return `Fetched from ${address}`;
  return `Sent to ${address}${sender ? `, by its server’s word from ${sender}` : ""}`;
}

type IssueFoundProps = { issue: IssuePreview; fileName: string; path: string; back: string; actions: ImportActions };

function IssueFound({ issue, fileName, path, back, actions }: IssueFoundProps) {
  return (
    <>
      <AnotherVersion issue={issue} fileName={fileName} back={back} actions={actions} />
      <IssueHeader issue={issue} back={back} actions={actions} />
      {issue.warnings.map((warning) => (
        <Notice key={warning.rule + warning.words} tone="doubt">
          {warning.words}
        </Notice>
      ))}
      <p className="text-small text-ink-soft">
        {countWords(issue.articles.length, "article")} found
        {issue.address ? (
          <>
            {": "}
            <a href={issue.address}>the issue as readers see it</a>
          </>
        ) : null}
        {issue.address ? ", " : ": "}
        <a href={splitOfIssueAddress(issue.id)}>correct the split</a>
      </p>
      {issue.articles.map((article) => (
        <ArticleFound key={article.id} article={article} path={path} actions={actions} />
      ))}
      {issue.furniture.length > 0 ? <Furniture issue={issue} /> : null}
    </>
  );
}

function Furniture({ issue }: { issue: IssuePreview }) {
  // The same line taken out twice is shown once.
  const pieces = new Map(issue.furniture.map((piece) => [`${piece.reason.rule} ${piece.text}`, piece]));
  return (
    <Disclosure summary={`Removed (menus, footers): ${countWords(issue.furniture.length, "passage")}`}>
      <ul className="grid max-w-measure gap-3 text-note">
        {[...pieces].map(([key, piece]) => (
          <li key={key} className="border-rule border-l-2 pl-3">
            <p className="whitespace-pre-line">{piece.text}</p>
            <p className="text-ink-soft">{piece.reason.words}</p>
          </li>
        ))}
      </ul>
    </Disclosure>
  );
}

type LeaveOutProps = { file: FilePreview; back: string; action: (form: FormData) => Promise<void> };

function LeaveOut({ file, back, action }: LeaveOutProps) {
  return (
    <form action={action}>
      <BackField path={back} />
      <input type="hidden" name="fileId" value={file.id} />
      <Button aria-label={`Leave ${file.fileName} out`}>Leave this file out</Button>
    </form>
  );
}
