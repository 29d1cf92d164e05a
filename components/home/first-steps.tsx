import { Notice } from "@/components/ui/notice";

/** What to do with a new archive: shown while it is empty or holds the samples. */
export function FirstSteps({ isEmpty }: { isEmpty: boolean }) {
  return (
    <div className="mt-8">
      <Notice>
        <p>
          {isEmpty
            ? "This archive is empty."
            : "Part of what you see is the sample archive. An editor can remove it with one click on the editors’ overview."}
        </p>
        <p>
          To add issues of your own, open the sign-in link that was printed when the server first started, then{" "}
          <a href="/admin/imports">upload files</a>: mails and mailboxes, web pages, PDFs, Word documents, e-books,
          feeds, exports, plain text or Markdown.
        </p>
      </Notice>
    </div>
  );
}
