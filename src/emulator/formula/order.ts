/** The order of calculation: what is rested on comes first, and what goes in circles is found. */

export interface Group<Item> {
  readonly items: readonly Item[];
  /** Its members rest on one another, or the only one on itself. */
  readonly isCircular: boolean;
}

interface Visit<Item> {
  readonly item: Item;
  readonly before: readonly Item[];
  readonly index: number;
  low: number;
  next: number;
  isOpen: boolean;
}

/**
 * Groups of items, each after the groups that it rests on (Tarjan's strongly connected
 * components). Without recursion, since thousands of formulas may each rest on the one above.
 */
export function inOrder<Item>(
  items: Iterable<Item>,
  restsOn: (item: Item) => readonly Item[],
): Group<Item>[] {
  const visits = new Map<Item, Visit<Item>>();
  const open: Visit<Item>[] = [];
  const groups: Group<Item>[] = [];
  const path: Visit<Item>[] = [];
  const enter = (item: Item): void => {
    const index = visits.size;
    const visit = { item, before: restsOn(item), index, low: index, next: 0, isOpen: true };
    visits.set(item, visit);
    open.push(visit);
    path.push(visit);
  };
  for (const item of items) {
    if (!visits.has(item)) enter(item);
    for (let visit = path.at(-1); visit; visit = path.at(-1)) {
      const before = visit.before[visit.next];
      visit.next += 1;
      if (before === undefined) {
        path.pop();
        const parent = path.at(-1);
        if (parent) parent.low = Math.min(parent.low, visit.low);
        if (visit.low === visit.index) groups.push(closed(open, visit));
      } else {
        const known = visits.get(before);
        if (!known) enter(before);
        else if (known.isOpen) visit.low = Math.min(visit.low, known.index);
      }
    }
  }
  return groups;
}

function closed<Item>(open: Visit<Item>[], root: Visit<Item>): Group<Item> {
  const members = open.splice(open.lastIndexOf(root));
  for (const member of members) member.isOpen = false;
  const isCircular = members.length > 1 || root.before.includes(root.item);
  return { items: members.map(({ item }) => item), isCircular };
}
