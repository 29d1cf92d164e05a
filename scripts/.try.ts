import { readFileSync } from "node:fs";
import { readIssue } from "@/lib/intake/read-issue";

for (const file of process.argv.slice(2)) {
  const r = await readIssue({ fileName: file, mediaType: null, bytes: readFileSync(file) });
  if (!r.ok) {
    console.log(file, r.reason);
    continue;
  }
  const { articles, publishedText, publishedHtml, ...rest } = r.issue;
  console.log(JSON.stringify(rest, null, 1).slice(0, 4000));
  for (const a of articles)
    console.log({
      section: a.section,
      part: a.part,
      title: a.title,
      author: a.author,
      dateline: a.dateline,
      date: a.date?.value,
      chars: a.text.length,
      blocks: a.blocks.length,
      start: a.text.slice(0, 90),
      end: a.text.slice(-60),
      reasons: a.reasons.map((x) => x.rule).join(),
    });
}
