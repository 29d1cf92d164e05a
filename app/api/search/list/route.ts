import { z } from "zod";
import { answerError } from "@/app/_web/answer";
import { bounded } from "@/app/_web/bounded";
import { parseQuery } from "@/app/_web/parse-query";
import { decodeText } from "@/lib/analysis/intake/formats/charset";
import { MAX_LIST_LINES, readList } from "@/lib/analysis/search/read-list";
import type { ListRow } from "@/lib/archive/reading/search/search-list";
import { writeListTable } from "@/lib/archive/reading/search/write-list-table";
import { readSettings } from "@/lib/env";
import { AppError } from "@/lib/errors";
import { readFormFields } from "@/lib/read-bytes";
import { getArchive } from "@/lib/server";

export const dynamic = "force-dynamic";

const MAX_BYTES = 256 * 1024;
const LIMIT = { maxBytes: MAX_BYTES, words: () => `A list has up to ${MAX_LIST_LINES} lines, and 256 kB.` };
const WHAT = "Send the list as multipart/form-data, in a field named “file” or “list”.";

const querySchema = z.strictObject({ list: z.string().trim().min(1), format: z.enum(["json", "csv"]).default("json") });

/** What each line of a list finds, in JSON or as a table. */
export async function GET(request: Request): Promise<Response> {
  try {
    const { list, format } = parseQuery(request, querySchema);
    const rows = await search(list, false);
    return format === "csv" ? tableOf(rows) : Response.json({ rows });
  } catch (error) {
    return answerError(error);
  }
}

/** The same for a file (`file`, of text or with names in the first column of a table) or a pasted text (`list`): a table as CSV. */
export async function POST(request: Request): Promise<Response> {
  try {
    const form = await readFormFields(request, LIMIT, WHAT);
    const [file, list] = [form.get("file"), form.get("list")];
    const isFile = file instanceof File && file.size > 0;
    const text = isFile
      ? decodeText(new Uint8Array(await file.arrayBuffer())).text
      : typeof list === "string"
        ? list
        : "";
    return tableOf(await search(text, isFile && /\.(?:csv|tsv)$/i.test(file.name)));
  } catch (error) {
    return answerError(error);
  }
}

/** A table of some of the lines would not show which are missing, so a list that is too long is refused. */
async function search(text: string, isTable: boolean): Promise<ListRow[]> {
  const { lines, leftOut } = readList(text, isTable);
  if (lines.length === 0) throw new AppError("bad-request", "The list is empty: write one name or query a line.");
  if (leftOut > 0) throw new AppError("too-large", LIMIT.words());
  return bounded("list", () => getArchive().search.searchList(lines));
}

function tableOf(rows: readonly ListRow[]): Response {
  const headers = {
    "content-type": "text/csv; charset=utf-8; header=present",
    "content-disposition": 'attachment; filename="search-list.csv"',
    "cache-control": "no-store",
  };
  return new Response(writeListTable(rows, readSettings().siteUrl), { headers });
}
