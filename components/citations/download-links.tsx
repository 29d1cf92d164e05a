import { words } from "@/messages/words";
import { PrintButton } from "./print-button";

/** The text as a file, in the forms that `lib/analysis/downloads` writes, and on paper. `address` is the page's path. */
export function DownloadLinks({ address }: { address: string }) {
  const { plainText, print } = words().citations;
  const forms = { markdown: "Markdown", text: plainText, epub: "EPUB" };
  return (
    <>
      {Object.entries(forms).map(([form, name]) => (
        <a key={form} href={`${address}/as/${form}`} className="py-1" download>
          {name}
        </a>
      ))}
      <PrintButton label={print} />
    </>
  );
}
