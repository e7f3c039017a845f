/**
 * How a class of the host's object model is declared: properties, navigation, methods, items.
 *
 * Members are named as the add-in names them (`showBandedRows`). Whatever is not declared does not
 * exist, and asking for it fails loudly with the member's name.
 */
import type { Arguments } from './arguments';

/** An object that a request can point at. The target is what the class is about. */
export interface HostObject {
  readonly className: string;
  readonly target: unknown;
  /** Set while the client keeps a reference to this object between requests. */
  reference?: string;
}

export interface Property<Target, Host> {
  get: (target: Target, host: Host) => unknown;
  set?: (target: Target, value: unknown, host: Host) => void;
}

export interface Members<Target, Host> {
  /** Objects with an id are found again by it, so the client needs no reference to them. */
  id?: (target: Target, host: Host) => string;
  props?: Record<string, Property<Target, Host>>;
  /** Other names under which the client writes a property: `gridlines` for `showGridlines`. */
  aliases?: Readonly<Record<string, string>>;
  nav?: Record<string, (target: Target, host: Host) => HostObject | null>;
  methods?: Record<string, (target: Target, args: Arguments, host: Host) => unknown>;
  items?: (target: Target, host: Host) => readonly HostObject[];
  item?: (target: Target, key: unknown, host: Host) => HostObject | null;
  /** Events that may be registered: the client's name without `_Register` → the event's number. */
  events?: Record<string, number>;
  /** The ExcelApi set that brought a member or event, where it is younger than the floor. */
  since?: Readonly<Record<string, string>>;
  /** The id under which events of this object are delivered. */
  eventTarget?: (target: Target, host: Host) => string;
}

/** A declared class with its members found by name in any case, as the protocol wants. */
export interface HostClass<Host> {
  readonly name: string;
  readonly members: Members<unknown, Host>;
  property(name: string): { name: string; property: Property<unknown, Host> } | undefined;
  navigation(name: string): { name: string; go: Navigation<Host> } | undefined;
  method(name: string): { name: string; call: Method<Host> } | undefined;
}

type Navigation<Host> = (target: unknown, host: Host) => HostObject | null;
type Method<Host> = (target: unknown, args: Arguments, host: Host) => unknown;

export type ClassTable<Host> = ReadonlyMap<string, HostClass<Host>>;

/** Declares a class; the target's type is known to its members and to nobody else. */
export function declareClass<Target, Host>(
  name: string,
  members: Members<Target, Host>,
): HostClass<Host> {
  const erased = members as Members<unknown, Host>;
  const props = index(erased.props);
  for (const [alias, name] of Object.entries(erased.aliases ?? {})) {
    const meant = props.get(name.toLowerCase());
    if (meant) props.set(alias.toLowerCase(), meant);
  }
  const nav = index(erased.nav);
  const methods = index(erased.methods);
  return {
    name,
    members: erased,
    property: (asked) => {
      const found = props.get(asked.toLowerCase());
      return found && { name: found[0], property: found[1] };
    },
    navigation: (asked) => {
      const found = nav.get(asked.toLowerCase());
      return found && { name: found[0], go: found[1] };
    },
    method: (asked) => {
      const found = methods.get(asked.toLowerCase());
      return found && { name: found[0], call: found[1] };
    },
  };
}

function index<Member>(members: Record<string, Member> = {}): Map<string, [string, Member]> {
  return new Map(
    Object.entries(members).map(([name, member]) => [name.toLowerCase(), [name, member]]),
  );
}
