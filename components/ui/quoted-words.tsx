type QuotedWordsProps = { text: string; source: string };

/** Quoted words set apart, without the comma that led on to who said them. */
export function QuotedWords({ text, source }: QuotedWordsProps) {
  return (
    <blockquote cite={source} className="border-mark-edge border-s-3 ps-4 font-serif leading-relaxed">
      “{text.replace(/[,;]$/, "")}”
    </blockquote>
  );
}
