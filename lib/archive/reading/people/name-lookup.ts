import { createNameIndex, type NameIndex } from "@/lib/analysis/people/names/name-index";
import { followMerges } from "@/lib/archive/reading/merge-chain";
import { canSeePerson, PUBLIC_PERSON } from "@/lib/archive/reading/published";
import type { Db } from "@/lib/db/client";

/** Persons whose names fit what was typed, whom they were merged into, best first. */
type FoundByName = { id: number; isExact: boolean };

/** No more than `most`. Where `enough` are named as typed, nobody is looked for who is named nearly so. Few cost less. */
type Wanted = { most?: number; enough?: number };

export type NameLookup = {
  find(typed: string, wanted?: Wanted): Promise<FoundByName[]>;
  /** The same for several names at once, in their order. */
  findAll(typed: readonly string[], wanted?: Wanted): Promise<FoundByName[][]>;
};

// Old enough to be made anew: what was taken away since is forgotten, and counts follow the archive.
const MAX_AGE_MS = 600_000;
// A statement of this many rows holds up other requests for a few milliseconds.
const CHUNK = 10_000;
// Where so many are named as typed, nobody looks for those whose names are spelled otherwise; some of them may be hidden.
const ENOUGH = 40;
// More than any list shows; a typed "k" fits half an archive.
const MAX_FOUND = 500;

/**
 * Looks persons up by name while it is typed. The names are held in memory: read at the first question, with new ones
 * added before each further one, and all read again beside the questions when they have become old. It proposes; the database decides who is
 * still a person, so a name in memory that no longer holds does no harm.
 */
export function openNameLookup(db: Db, now: () => Date): NameLookup {
  let names: Held | null = null;
  let reading: Promise<Held> | null = null;
  let adding: Promise<void> | null = null;

  /** One reading at a time: questions asked meanwhile wait for the same answer. */
  function readAgain(): Promise<Held> {
    reading ??= read(db, now())
      .then((fresh) => {
        names = fresh;
        return fresh;
      })
      .finally(() => {
        reading = null;
      });
    return reading;
  }

  /** What is held answers while it is read again; what fails there is tried again by the next question. */
  async function refresh(): Promise<Held> {
    if (names === null) return readAgain();
    const held = names;
    if (now().getTime() - held.readAt.getTime() > MAX_AGE_MS) readAgain().catch(() => {});
    const before = adding ?? Promise.resolve();
    const adds = before.catch(() => {}).then(() => addNew(db, held));
    adding = adds;
    await adds;
    return held;
  }

  async function findAll(typed: readonly string[], wanted: Wanted = {}): Promise<FoundByName[][]> {
    const { most = MAX_FOUND, enough = Math.min(most, ENOUGH) } = wanted;
    const { index } = await refresh();
    return toHeirs(
      db,
      typed.map((name) => index.find(name, enough).slice(0, most)),
    );
  }

  return { find: async (typed, wanted) => (await findAll([typed], wanted))[0] ?? [], findAll };
}

type Held = { index: NameIndex; lastId: number; readAt: Date };

async function read(db: Db, readAt: Date): Promise<Held> {
  const held = { index: createNameIndex(), lastId: 0, readAt };
  await addNew(db, held);
  const counts = await db.person.findMany({ where: PUBLIC_PERSON, select: { id: true, articleCount: true } });
  held.index.rankBy(new Map(counts.map(({ id, articleCount }) => [id, articleCount])));
  return held;
}

/** Files the names written since; ids are never given twice. */
async function addNew(db: Db, held: Held): Promise<void> {
  for (;;) {
    // Only names as printed: the other keys, those beginning with a sign, are made of them.
    const rows = await db.$queryRaw<{ id: number; personId: number; key: string }[]>`
      SELECT "id", "personId", "key" FROM "PersonName"
      WHERE "id" > ${held.lastId} AND SUBSTR("key", 1, 1) NOT IN ('=', '~') AND SUBSTR("key", 2, 1) <> ':'
      ORDER BY "id" LIMIT ${CHUNK}`;
    for (const { personId, key } of rows) held.index.add(personId, key);
    held.lastId = rows.at(-1)?.id ?? held.lastId;
    if (rows.length < CHUNK) return;
  }
}

type Match = { personId: number; isExact: boolean };

async function toHeirs(db: Db, lists: Match[][]): Promise<FoundByName[][]> {
  const ids = lists.flatMap((matches) => matches.map((match) => match.personId));
  const heirs = await followMerges(db, ids);
  return lists.map((matches) => {
    const found = new Map<number, boolean>();
    for (const { personId, isExact } of matches) {
      const heir = heirs.get(personId);
      if (heir && canSeePerson(heir, "readers") && !found.has(heir.id)) found.set(heir.id, isExact);
    }
    return [...found].map(([id, isExact]) => ({ id, isExact }));
  });
}
