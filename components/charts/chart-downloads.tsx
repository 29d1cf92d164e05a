import { words } from "@/messages/words";
import { ChartFiles } from "./chart-files";

type ChartDownloadsProps = { name: string; rows: (string | number)[][] };

/** The chart of this section as a picture, and its numbers as a table, in the words of the page's language. */
export function ChartDownloads({ name, rows }: ChartDownloadsProps) {
  const { downloadCsv: csv, downloadSvg: svg } = words().parts;
  return <ChartFiles name={name} rows={rows} words={{ csv, svg }} />;
}
