/** How a compound file begins ([MS-CFB], 2.2): old office documents and messages of Outlook. */
const SIGNATURE = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
const [ENTRY_BYTES, FREE, END] = [128, 0xffffffff, 0xfffffffe];
const HEADER_BYTES = 512;
const DIFAT_AT = 76;
const DIFAT_IN_HEADER = 109;
const [STORAGE, STREAM, ROOT] = [1, 2, 5];
/** [MS-CFB], 2.2: what is smaller lies in the stream of the root, in sectors of 64 bytes. */
const MINI_BELOW_BYTES = 4096;
const MINI_SECTOR_BYTES = 64;

type Entry = { name: string; kind: number; left: number; right: number; child: number; start: number; size: number };

export const isCompoundFile = (bytes: Uint8Array): boolean => SIGNATURE.every((byte, at) => bytes[at] === byte);

/**
 * The names of what a compound file holds; null where it is damaged, or made to keep a reader busy: chains that lead back into
 * themselves, more bytes promised than the file has, entries inside themselves. The library that reads messages follows what it
 * is told, so each chain is followed here first, once and no further than the file is long.
 */
export function listCompoundNames(bytes: Uint8Array): string[] | null {
  if (!isCompoundFile(bytes) || bytes.length < HEADER_BYTES) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const shift = view.getUint16(30, true);
  if (shift !== 9 && shift !== 12) return null;
  const sectors = new Sectors(view, 2 ** shift);
  const directory = sectors.follow(view.getUint32(48, true));
  if (directory === null) return null;
  const entries = directory.flatMap((sector) => readEntries(view, sectors.place(sector), sectors.size));
  const [root] = entries;
  if (root?.kind !== ROOT || !isTree(entries) || !isSound(view, sectors, entries, root)) return null;
  return entries.filter(({ kind }) => kind === STREAM || kind === STORAGE).map(({ name }) => name);
}

/** The sectors of a file, and which follows which. */
class Sectors {
  private readonly table: number[];
  private readonly count: number;

  constructor(
    private readonly view: DataView,
    readonly size: number,
  ) {
    this.count = Math.ceil(view.byteLength / size) - 1;
    this.table = this.listTable();
  }

  place = (sector: number): number => (sector + 1) * this.size;

  next(sector: number): number {
    const perSector = this.size / 4;
    const table = this.table[Math.floor(sector / perSector)];
    return table === undefined ? FREE : this.read(table, sector % perSector);
  }

  /** The sectors of a chain, at most as many as the file has; null where it leaves the file or does not end. */
  follow(start: number): number[] | null {
    const chain: number[] = [];
    for (let sector = start; sector !== END; sector = this.next(sector)) {
      if (sector >= this.count || chain.length >= this.count) return null;
      chain.push(sector);
    }
    return chain;
  }

  private read(sector: number, index: number): number {
    const at = this.place(sector) + 4 * index;
    return at + 4 <= this.view.byteLength ? this.view.getUint32(at, true) : FREE;
  }

  /** The sectors that say which follows which: 109 in the header, more in a chain of their own. */
  private listTable(): number[] {
    const named = Math.min(this.view.getUint32(44, true), this.count);
    const table: number[] = [];
    for (let at = 0; at < Math.min(named, DIFAT_IN_HEADER); at += 1)
      table.push(this.view.getUint32(DIFAT_AT + 4 * at, true));
    let more = this.view.getUint32(68, true);
    const perSector = this.size / 4 - 1;
    for (let seen = 0; more < this.count && seen < this.count && table.length < named; seen += 1) {
      for (let at = 0; at < perSector && table.length < named; at += 1) table.push(this.read(more, at));
      more = this.read(more, perSector);
    }
    return table;
  }
}

function readEntries(view: DataView, place: number, size: number): Entry[] {
  const entries: Entry[] = [];
  for (let at = place; at + ENTRY_BYTES <= Math.min(place + size, view.byteLength); at += ENTRY_BYTES) {
    const nameBytes = Math.min(view.getUint16(at + 64, true), 64);
    let name = "";
    for (let char = 0; char + 2 < nameBytes; char += 2) name += String.fromCharCode(view.getUint16(at + char, true));
    entries.push({
      ...{
        name,
        kind: view.getUint8(at + 66),
        left: view.getUint32(at + 68, true),
        right: view.getUint32(at + 72, true),
      },
      ...{
        child: view.getUint32(at + 76, true),
        start: view.getUint32(at + 116, true),
        size: view.getUint32(at + 120, true),
      },
    });
  }
  return entries;
}

/** Storages inside storages: a message attached to a message attached to a message. */
const MAX_DEPTH = 32;

/** Whether each entry lies in one place, and none inside itself. */
function isTree(entries: readonly Entry[]): boolean {
  const seen = new Set<number>([0]);
  const waiting = [{ index: entries[0]?.child ?? FREE, depth: 1 }];
  for (let one = waiting.pop(); one !== undefined; one = waiting.pop()) {
    const { index, depth } = one;
    if (index === FREE) continue;
    const entry = entries[index];
    if (!entry || seen.has(index) || depth > MAX_DEPTH) return false;
    seen.add(index);
    waiting.push({ index: entry.left, depth }, { index: entry.right, depth });
    if (entry.kind === STORAGE) waiting.push({ index: entry.child, depth: depth + 1 });
  }
  return true;
}

/** Whether every stream ends where its size says, and all of them together have no more bytes than the file. */
function isSound(view: DataView, sectors: Sectors, entries: readonly Entry[], root: Entry): boolean {
  const mini = root.size === 0 ? [] : sectors.follow(root.start);
  const miniTable = view.getUint32(64, true) === 0 ? [] : sectors.follow(view.getUint32(60, true));
  if (mini === null || miniTable === null) return false;
  const miniCount = (mini.length * sectors.size) / MINI_SECTOR_BYTES;
  const nextMini = (sector: number) => {
    const table = miniTable[Math.floor(sector / (sectors.size / 4))];
    const at = table === undefined ? view.byteLength : sectors.place(table) + 4 * (sector % (sectors.size / 4));
    return at + 4 <= view.byteLength ? view.getUint32(at, true) : FREE;
  };
  let left = view.byteLength;
  return entries.every(({ kind, start, size }) => {
    if (kind !== STREAM || size === 0) return true;
    left -= size;
    if (left < 0) return false;
    const isMini = size < MINI_BELOW_BYTES;
    const [unit, count] = isMini ? [MINI_SECTOR_BYTES, miniCount] : [sectors.size, view.byteLength / sectors.size];
    let sector = start;
    for (let taken = 0; taken < size; taken += unit) {
      if (sector >= count) return false;
      sector = isMini ? nextMini(sector) : sectors.next(sector);
    }
    return sector === END;
  });
}
