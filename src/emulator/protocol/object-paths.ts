/**
 * Resolves the object paths of one request.
 *
 * A path is resolved when first needed and remembered for the request, so that a method in a path
 * (`worksheets.add`) runs exactly once. A child of a null object is a null object.
 */
import { Arguments } from './arguments';
import type { ClassTable, HostClass, HostObject } from './class-table';
import { fail, HostError } from './host-error';
import { type ArgumentInfo, type ObjectPath, ObjectPathType } from './wire';
import type { References } from './references';

/** What the protocol asks of the host beside its classes. */
export interface ProtocolHost {
  readonly root: HostObject;
  readonly references: References;
  readonly locale: string;
  /** Whether the Excel that is stood for has an ExcelApi set. */
  supports(version: string): boolean;
  /** An object made by type name; null when the host has no such type. */
  create(typeName: string): HostObject | null;
  /** An add-in began or stopped to listen. */
  listen(registration: { type: number; target: string; on: boolean }): void;
  /** A member is called or set: noted for the request log, and refused where Excel refuses it. */
  note(member: string, kind: 'method' | 'set'): void;
}

export class ObjectPaths<Host extends ProtocolHost> {
  readonly #resolved = new Map<number, HostObject | null>();

  constructor(
    private readonly paths: Record<string, ObjectPath>,
    private readonly classes: ClassTable<Host>,
    private readonly host: Host,
  ) {}

  /** The object at a path; null for a null object. */
  at(id: number): HostObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const path = this.paths[String(id)];
    if (!path) return fail('InvalidArgument', `Unknown object path ${String(id)}.`);
    const object = this.#resolve(path);
    this.#resolved.set(id, object);
    return object;
  }

  classOf(object: HostObject): HostClass<Host> {
    const found = this.classes.get(object.className);
    if (!found) throw missing(object.className);
    return found;
  }

  /** Calls a method; protocol methods (references, events) work on every object. */
  call(object: HostObject | null, name: string, info: ArgumentInfo | undefined): unknown {
    if (object === null) return null;
    const args = this.#arguments(info);
    if (name === '_KeepReference') return this.#keep(object);
    if (name === '_RemoveReference') {
      this.host.references.release(args.text(0));
      return null;
    }
    const hostClass = this.classOf(object);
    const event = /^_(Register|Unregister)(\w+)$/.exec(name);
    if (event) return this.#listen(object, hostClass, event[1] === 'Register', event[2] ?? '');
    const method = hostClass.method(name);
    if (!method) throw missing(`${hostClass.name}.${camelCase(name)}`);
    this.guardAge(hostClass, method.name);
    const location = `${hostClass.name}.${method.name}`;
    return located(location, () => {
      this.host.note(location, 'method');
      return method.call(object.target, args, this.host);
    });
  }

  /** An older Excel does not know younger members; the published client leaves it to the host. */
  guardAge(hostClass: HostClass<Host>, member: string): void {
    const version = hostClass.members.since?.[member];
    if (version === undefined || this.host.supports(version)) return;
    located(`${hostClass.name}.${member}`, () => fail('ApiNotFound'));
  }

  /** Arguments with object paths replaced by the objects they point at. */
  #arguments(info: ArgumentInfo | undefined): Arguments {
    const referenced = info?.ReferencedObjectPathIds;
    return new Arguments(
      (info?.Arguments ?? []).map((value, i) => this.argument(value, referenced?.[i])),
    );
  }

  argument(value: unknown, pathId?: unknown): unknown {
    if (Array.isArray(pathId) && Array.isArray(value)) {
      return value.map((item: unknown, i) => this.argument(item, pathId[i]));
    }
    if (typeof pathId === 'number' && pathId !== 0) return this.at(pathId);
    return this.#embedded(value);
  }

  #embedded(value: unknown): unknown {
    if (value === null || typeof value !== 'object' || isMatrix(value)) return value;
    if (Array.isArray(value)) return value.map((item: unknown) => this.#embedded(item));
    if ('_ObjectPathId' in value && typeof value._ObjectPathId === 'number') {
      return this.at(value._ObjectPathId);
    }
    return Object.fromEntries(
      Object.entries(value).map(([key, item]) => [key, this.#embedded(item)]),
    );
  }

  #resolve(path: ObjectPath): HostObject | null {
    switch (path.ObjectPathType) {
      case ObjectPathType.globalObject:
        return this.host.root;
      case ObjectPathType.newObject:
        return this.host.create(path.Name) ?? fail('NotImplemented', `new ${path.Name}`);
      case ObjectPathType.reference:
        return this.host.references.find(path.Name);
      case ObjectPathType.nullObject:
        // The path still names a parent that the request does not contain.
        return null;
      default:
        return this.#child(path);
    }
  }

  #child(path: ObjectPath): HostObject | null {
    const parent = this.at(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    if (path.ObjectPathType === ObjectPathType.method) {
      return this.call(parent, path.Name, path.ArgumentInfo) as HostObject | null;
    }
    const hostClass = this.classOf(parent);
    if (path.ObjectPathType === ObjectPathType.property) {
      const found = hostClass.navigation(path.Name);
      if (!found) throw missing(`${hostClass.name}.${camelCase(path.Name)}`);
      return located(`${hostClass.name}.${found.name}`, () => found.go(parent.target, this.host));
    }
    const location = `${hostClass.name}.getItem`;
    const { item } = hostClass.members;
    if (path.ObjectPathType !== ObjectPathType.indexer || !item) throw missing(location);
    const key = this.#arguments(path.ArgumentInfo).raw(0);
    return located(location, () => item(parent.target, key, this.host) ?? fail('ItemNotFound'));
  }

  #keep(object: HostObject): null {
    this.host.references.keep(object);
    return null;
  }

  #listen(object: HostObject, hostClass: HostClass<Host>, on: boolean, name: string): null {
    const type = hostClass.members.events?.[name];
    if (type === undefined) throw missing(`${hostClass.name}._Register${name}`);
    this.guardAge(hostClass, name);
    const target = hostClass.members.eventTarget?.(object.target, this.host) ?? 'Workbook';
    this.host.listen({ type, target, on });
    return null;
  }
}

/** Runs a member; a failure inside it carries the member's name unless it already has one. */
export function located<Result>(location: string, run: () => Result): Result {
  try {
    return run();
  } catch (error) {
    if (error instanceof HostError) error.location ??= location;
    throw error;
  }
}

/** What is not emulated says so by name, never by a quiet default. */
export function missing(location: string): HostError {
  const error = new HostError('NotImplemented', `${location} is not emulated.`);
  error.location = location;
  return error;
}

export function camelCase(name: string): string {
  return name.charAt(0).toLowerCase() + name.slice(1);
}

/** Cell blocks hold no objects; looking into each cell of a large one would only cost time. */
function isMatrix(value: object): boolean {
  return Array.isArray(value) && Array.isArray(value[0]);
}
