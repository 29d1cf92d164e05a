import { listPieces, type Piece } from "@/lib/analysis/text/align-passages";

/** A stretch of a printing: words of the fullest version, words only here, or words of the fullest version left out here. */
export type WordingPart = { kind: "same" | "added" | "dropped"; text: string };

// Quotations are shorter; the table below grows with the square.
const MAX_PIECES = 600;

/**
 * How one printing of a quotation differs from the fullest one, word by word: case, accents, quote marks and punctuation do
 * not count. The longest common subsequence of words (Wagner and Fischer 1974). Parts other than `dropped`, put
 * together, are the whole printing.
 */
export function compareWording(fullest: string, printing: string): WordingPart[] {
  const own = listPieces(printing).slice(0, MAX_PIECES);
  if (own.length === 0 && printing !== "") return [{ kind: "added", text: printing }];
  const parts: WordingPart[] = [];
  let [done, used] = [0, 0];
  for (const { kind, pieces } of joinRuns(alignWords(listPieces(fullest).slice(0, MAX_PIECES), own))) {
    if (kind === "dropped") {
      parts.push({ kind, text: sliceOf(fullest, pieces) });
      continue;
    }
    used += pieces.length;
    const end = own[used]?.start ?? printing.length;
    parts.push({ kind, text: printing.slice(done, end) });
    done = end;
  }
  return parts;
}

/** A word: of the fullest version when dropped, of the printing otherwise. */
type Step = { kind: WordingPart["kind"]; piece: Piece };

function alignWords(full: Piece[], own: Piece[]): Step[] {
  const common = measureCommon(full, own);
  const steps: Step[] = [];
  let [i, j] = [0, 0];
  for (let left = full[i], right = own[j]; left || right; left = full[i], right = own[j]) {
    if (left && left.folded === right?.folded) {
      steps.push({ kind: "same", piece: right });
      i += 1;
      j += 1;
    } else if (left && (!right || lengthAt(common, i + 1, j) >= lengthAt(common, i, j + 1))) {
      steps.push({ kind: "dropped", piece: left });
      i += 1;
    } else if (right) {
      steps.push({ kind: "added", piece: right });
      j += 1;
    }
  }
  return steps;
}

function joinRuns(steps: Step[]): { kind: Step["kind"]; pieces: Piece[] }[] {
  const runs: { kind: Step["kind"]; pieces: Piece[] }[] = [];
  for (const { kind, piece } of steps) {
    const last = runs.at(-1);
    if (last?.kind === kind) last.pieces.push(piece);
    else runs.push({ kind, pieces: [piece] });
  }
  return runs;
}

/** `table[i][j]`: how many words the rests from `i` and from `j` have in common, in order. */
function measureCommon(full: Piece[], own: Piece[]): Uint16Array[] {
  const table = Array.from({ length: full.length + 1 }, () => new Uint16Array(own.length + 1));
  for (let i = full.length - 1; i >= 0; i -= 1) {
    const row = table[i] ?? new Uint16Array();
    for (let j = own.length - 1; j >= 0; j -= 1) {
      const isSame = full[i]?.folded === own[j]?.folded;
      row[j] = isSame ? lengthAt(table, i + 1, j + 1) + 1 : Math.max(lengthAt(table, i + 1, j), row[j + 1] ?? 0);
    }
  }
  return table;
}

function lengthAt(table: Uint16Array[], i: number, j: number): number {
  return table[i]?.[j] ?? 0;
}

function sliceOf(text: string, pieces: Piece[]): string {
  const [first, last] = [pieces[0], pieces.at(-1)];
  return first && last ? text.slice(first.start, last.end) : "";
}
