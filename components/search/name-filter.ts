import { formatStretch } from "@/components/ui/format-date";
import { formatLanguage } from "@/components/ui/format-language";
import type { FilterPart } from "@/lib/archive/reading/search/view";
import { words } from "@/messages/words";

/** A filter in use, in words: "From 2013", "Quoting Berg", "Without: With a picture". */
export function nameFilter(part: FilterPart): string {
  const { labels } = words().search;
  const name = nameIncluded(part);
  return part.isExcluded ? labels.excluded(name) : name;
}

function nameIncluded(part: FilterPart): string {
  const { labels } = words().search;
  switch (part.kind) {
    case "on":
      return formatStretch(part.days);
    case "happened":
      return labels.happened(formatStretch(part.days));
    case "after":
      return labels.after(formatStretch({ ...part.days, to: part.days.from }, "from"));
    case "before":
      return labels.before(formatStretch({ ...part.days, from: part.days.to }, "to"));
    case "lang":
      return labels.lang(formatLanguage(part.value));
    case "linked":
    case "undated":
    case "picture":
      return labels[part.kind];
    case "as-written":
      return part.value;
    default:
      return labels[part.kind](part.value);
  }
}
