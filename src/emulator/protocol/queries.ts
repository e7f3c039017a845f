/**
 * Answers a load: the properties asked for, of an object, its navigation properties and its items.
 */
import type { HostClass, HostObject } from './class-table';
import { HostError } from './host-error';
import { camelCase, located, type ObjectPaths, type ProtocolHost } from './object-paths';
import type { QueryInfo } from './wire';

/** Names asked for, as a tree: `format/fill/color` is three levels. */
interface Asked {
  [name: string]: Asked;
}

export class Queries<Host extends ProtocolHost> {
  constructor(
    private readonly paths: ObjectPaths<Host>,
    private readonly host: Host,
    /** Answers in camelCase with `items`, for `retrieve`; else in PascalCase with `_Items`. */
    private readonly asJson: boolean,
  ) {}

  answer(object: HostObject | null, query: QueryInfo): unknown {
    return this.#project(object, askedFor(query), query);
  }

  #project(object: HostObject | null, asked: Asked, query: QueryInfo): unknown {
    if (object === null) return null;
    const hostClass = this.paths.classOf(object);
    const answer: Record<string, unknown> = {};
    const ofItems = this.#ownProperties(object, hostClass, asked, answer);
    if (ofItems) answer[this.asJson ? 'items' : '_Items'] = this.#items(object, ofItems, query);
    if (object.reference !== undefined) answer['_ReferenceId'] = object.reference;
    if (hostClass.members.id && !('Id' in answer) && !('id' in answer)) {
      answer['_Id'] = hostClass.members.id(object.target, this.host);
    }
    return answer;
  }

  /** Fills in the object's own properties; returns what was asked of its items, if anything. */
  #ownProperties(
    object: HostObject,
    hostClass: HostClass<Host>,
    asked: Asked,
    answer: Record<string, unknown>,
  ): Asked | null {
    const names = Object.keys(asked);
    const everything = names.length === 0 || '*' in asked;
    if (everything) this.#allScalars(object, hostClass, answer);
    const ofItems: Asked = {};
    for (const name of names) {
      const child = asked[name] ?? {};
      const property = hostClass.property(name);
      const navigation = hostClass.navigation(name);
      if (property) {
        answer[this.#name(property.name)] = this.#read(object, hostClass, property);
      } else if (navigation) {
        const target = located(`${hostClass.name}.${navigation.name}`, () =>
          navigation.go(object.target, this.host),
        );
        answer[this.#name(navigation.name)] = this.#project(target, child, {});
      } else if (name === '*' || hostClass.members.items) {
        ofItems[name] = child;
      } else {
        throw unknownProperty(hostClass.name, name);
      }
    }
    if (!hostClass.members.items) return null;
    return everything || Object.keys(ofItems).length > 0 ? ofItems : null;
  }

  #allScalars(object: HostObject, hostClass: HostClass<Host>, answer: Record<string, unknown>) {
    for (const [name, property] of Object.entries(hostClass.members.props ?? {})) {
      answer[this.#name(name)] = this.#read(object, hostClass, { name, property });
    }
  }

  #read(
    object: HostObject,
    hostClass: HostClass<Host>,
    found: NonNullable<ReturnType<HostClass<Host>['property']>>,
  ): unknown {
    this.paths.guardAge(hostClass, found.name);
    return located(`${hostClass.name}.${found.name}`, () =>
      found.property.get(object.target, this.host),
    );
  }

  #items(object: HostObject, asked: Asked, query: QueryInfo): unknown[] {
    const { items } = this.paths.classOf(object).members;
    const all = items?.(object.target, this.host) ?? [];
    const first = query.Skip ?? 0;
    const wanted = all.slice(first, query.Top === undefined ? undefined : first + query.Top);
    return wanted.map((item, i) => {
      const answer = this.#project(item, asked, {}) as Record<string, unknown>;
      // An item without an id is found again by its place.
      if (!this.paths.classOf(item).members.id) answer['_Index'] = first + i;
      return answer;
    });
  }

  #name(name: string): string {
    return this.asJson ? name : name.charAt(0).toUpperCase() + name.slice(1);
  }
}

/** Reads `items/name`, `a.b` and `a/b` alike; the word `items` adds no level. */
function askedFor(query: QueryInfo): Asked {
  const asked: Asked = {};
  for (const path of [...(query.Select ?? []), ...(query.Expand ?? [])]) {
    let level = asked;
    for (const part of path.split(/[/.]/)) {
      const name = part.toLowerCase();
      if (name === 'items') continue;
      level = level[name] ??= {};
    }
  }
  return asked;
}

function unknownProperty(className: string, name: string): HostError {
  const error = new HostError('NotImplemented', `${className}.${name} is not emulated.`);
  error.location = `${className}.${camelCase(name)}`;
  return error;
}
