import { PrintButton } from "./print-button";

const FORMS = [
  { form: "markdown", name: "Markdown" },
  { form: "text", name: "Plain text" },
  { form: "epub", name: "EPUB" },
];

/** The text as a file, in the forms that `lib/analysis/downloads` writes, and on paper. `address` is the page's path. */
export function DownloadLinks({ address }: { address: string }) {
  return (
    <>
      {FORMS.map(({ form, name }) => (
        <a key={form} href={`${address}/as/${form}`} className="py-1" download>
          {name}
        </a>
      ))}
      <PrintButton />
    </>
  );
}
