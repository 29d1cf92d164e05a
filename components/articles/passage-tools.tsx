import { words } from "@/messages/words";
import { CopyPassage } from "./copy-passage";

type PassageToolsProps = { url: string; imprint: string };

/** What can be done with a marked passage, in the language of the page. */
export function PassageTools(place: PassageToolsProps) {
  const { copied, cannotCopy } = words().parts;
  return <CopyPassage {...place} words={words().articles.copy} outcomes={{ copied, cannotCopy }} />;
}
