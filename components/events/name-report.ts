import type { Report } from "@/lib/archive/reading/events/list-reports";
import { words } from "@/messages/words";

/**
 * What reports are called where their headlines would be too long: the publication, and its day where the event has more
 * than one article of it.
 */
export function nameReports(reports: Report[]): Map<number, string> {
  const names = new Map<number, string>();
  for (const report of reports) {
    const source = report.publication?.name ?? words().parts.unknownPublication;
    const isOnly = reports.filter((other) => other.publication?.slug === report.publication?.slug).length === 1;
    names.set(report.id, isOnly ? source : `${source}, “${shorten(report.title)}”`);
  }
  return names;
}

const TITLE_CHARS = 48;

function shorten(title: string): string {
  return title.length <= TITLE_CHARS ? title : `${title.slice(0, TITLE_CHARS).replace(/\s+\S*$/, "")} …`;
}
