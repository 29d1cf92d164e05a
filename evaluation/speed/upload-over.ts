import type { Upload } from "@/lib/analysis/intake/types";

/** Uploads files to a site as its form does, so many in one request. @throws where the site does not take them */
export async function uploadOver(url: string, cookie: string, files: readonly Upload[], atOnce: number): Promise<void> {
  for (let from = 0; from < files.length; from += atOnce) {
    const form = new FormData();
    for (const { fileName, bytes } of files.slice(from, from + atOnce)) {
      form.append("files", new Blob([bytes.slice()]), fileName);
    }
    const answer = await fetch(`${url}/api/imports`, { method: "POST", body: form, headers: { cookie, origin: url } });
    if (!answer.ok) throw new Error(`The upload was answered with ${answer.status}: ${await answer.text()}`);
  }
}
