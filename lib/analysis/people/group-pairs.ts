/** Two persons by id, and how strongly they belong together. */
export type Tie = { a: number; b: number; strength: number };

/**
 * Persons in groups, by joining the strongest ties first as long as no group grows beyond `mostMembers`; the group with
 * the strongest tie first. In a group each is as near as may be to those it is tied to.
 */
export function groupPairs(ties: readonly Tie[], mostMembers: number): number[][] {
  const groupOf = new Map<number, number[]>();
  for (const { a, b } of [...ties].sort((x, y) => y.strength - x.strength)) {
    const [left, right] = [groupOf.get(a) ?? [a], groupOf.get(b) ?? [b]];
    if (left === right || left.length + right.length > mostMembers) continue;
    const joined = [...left, ...right];
    for (const member of joined) groupOf.set(member, joined);
  }
  // A map keeps the order of first insertion, which is that of the strongest ties.
  return [...new Set(groupOf.values())].map((group) => orderByTies(group, ties));
}

function orderByTies(group: number[], ties: readonly Tie[]): number[] {
  const inside = ties.filter(({ a, b }) => group.includes(a) && group.includes(b));
  const pull = (member: number, placed: number[]) =>
    inside.reduce((sum, { a, b, strength }) => {
      const other = a === member ? b : b === member ? a : null;
      return sum + (other !== null && placed.includes(other) ? strength : 0);
    }, 0);
  const open = [...group].sort((x, y) => pull(y, group) - pull(x, group) || x - y);
  const placed: number[] = [];
  while (open.length > 0) {
    const near = placed.slice(-2);
    const next = open.reduce((best, member) => (pull(member, near) > pull(best, near) ? member : best));
    placed.push(...open.splice(open.indexOf(next), 1));
  }
  return placed;
}
