type QuotedWordsProps = { text: string; source: string };

/** Quoted words set apart, without the comma that led on to who said them. */
export function QuotedWords({ text, source }: QuotedWordsProps) {
  return (
    <blockquote cite={source} className="border-mark-edge border-l-3 pl-4 font-serif leading-relaxed">
      “{text.replace(/[,;]$/, "")}”
    </blockquote>
  );
}
