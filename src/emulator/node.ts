/**
 * Excel in Node: the genuine client in a context of its own, wired to the emulated host.
 *
 * The client file is used as published. Around it stand only the few browser objects that it looks
 * at while loading; requests leave it through the same seam as in a browser.
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import vm from 'node:vm';
import type { WorkbookData } from '../xlsx';
import { ExcelState, type StateSettings } from './excel-state';
import type { FaultPlan } from './faults';
import { type Answer, ExcelHost } from './host';
import { isSetSupported, type Profile, type ProfileName, profiles } from './profiles';
import type { EventEntry, RequestBody } from './protocol/wire';
import type { RequestLog } from './request-log';
import { User } from './user';

export type { Fault, FaultMode, FaultPlan } from './faults';
export type { Profile, ProfileName } from './profiles';
export type { RequestLog, RequestSummary } from './request-log';
export type { User } from './user';

export interface ExcelOptions extends Partial<Omit<StateSettings, 'profile'>> {
  /** Which Excel to be, by name or as described; Microsoft 365 unless said otherwise. */
  profile?: ProfileName | Profile;
  faults?: FaultPlan;
}

/** The parts of `Office` that work outside a pane. */
export interface EmulatedOffice {
  context: {
    requirements: { isSetSupported(name: string, version?: string): boolean };
    platform: string;
    displayLanguage: string;
  };
}

export interface EmulatedExcel {
  /** The genuine client's namespace. */
  Excel: typeof Excel;
  Office: EmulatedOffice;
  OfficeExtension: typeof OfficeExtension;
  data: WorkbookData;
  requests: RequestLog;
  /** Acts on the workbook as the person at the screen. */
  user: User;
  /** Acts on it as somebody else who has it open. */
  coAuthor: User;
  state: ExcelState;
  /** Replaces the faults; requests are counted from here. */
  setFaults(plan: FaultPlan): void;
  /** Told of each request before it runs, counted from where the faults were set. */
  beforeEachRequest(listener: (number: number, body: RequestBody) => void): void;
  /** Requests since the faults were set. */
  requestsSinceFaultsSet(): number;
  /** Lets requests held back by `lateCompletion` end. */
  releaseLate(): void;
  /** What the client threw while reading an answer; a browser would log it. */
  clientFailures: unknown[];
}

/** Opens a workbook in an emulated Excel of its own. */
export function startExcel(
  workbook: WorkbookData | { data: WorkbookData },
  options: ExcelOptions = {},
): EmulatedExcel {
  const data = 'data' in workbook ? workbook.data : workbook;
  const asked = options.profile ?? 'microsoft365';
  const profile = typeof asked === 'string' ? profiles[asked] : asked;
  const state = new ExcelState(data, {
    profile,
    locale: options.locale ?? 'vi-VN',
    workbookName: options.workbookName ?? 'Book1.xlsx',
    readOnly: options.readOnly ?? false,
    calculate: options.calculate ?? null,
    today: options.today ?? (() => new Date()),
  });
  const host = new ExcelHost(state, setImmediate);
  host.faults.set(options.faults ?? []);
  const client = loadClient();
  const context: EmulatedOffice['context'] = {
    requirements: { isSetSupported: (name, version) => isSetSupported(profile, name, version) },
    platform: profile.platform,
    displayLanguage: state.locale,
  };
  // In a pane office.js sets this up; the client asks it what the host supports.
  client.OSF._OfficeAppFactory = { getContext: () => context };
  const clientFailures = connect(client, host);
  return {
    Excel: client.Excel,
    Office: client.Office,
    OfficeExtension: client.OfficeExtension,
    data,
    requests: host.requests,
    user: new User(host),
    coAuthor: new User(host, 'coAuthor'),
    state,
    setFaults: (plan) => {
      host.faults.set(plan);
    },
    beforeEachRequest: (listener) => {
      host.beforeRequest = listener;
    },
    requestsSinceFaultsSet: () => host.faults.arrived,
    releaseLate: () => {
      host.releaseLate();
    },
    clientFailures,
  };
}

/** What is used of the client's global scope. */
interface Client {
  Excel: typeof Excel;
  Office: EmulatedOffice;
  OfficeExtension: typeof OfficeExtension;
  OSF: {
    DDA: { RichApi?: RichApiSeam };
    _OfficeAppFactory?: { getContext: () => EmulatedOffice['context'] };
  };
}

interface RichApiSeam {
  executeRichApiRequestAsync: (message: unknown[], callback: (result: unknown) => void) => void;
  richApiMessageManager: {
    register: (handler: EventHandler) => Promise<void>;
    removeHandlerAsync: (
      type: string,
      options: { handler: EventHandler },
      callback: (result: unknown) => void,
    ) => void;
  };
}

type EventHandler = (message: { entries: unknown[] }) => void;

let compiled: vm.Script | undefined;

/** Runs the client in a fresh context; it is read and compiled only once. */
function loadClient(): Client {
  compiled ??= compileClient();
  const context = vm.createContext(browserShims());
  vm.runInContext('window = self = globalThis', context);
  compiled.runInContext(context);
  return context as unknown as Client;
}

function compileClient(): vm.Script {
  const entry = createRequire(import.meta.url).resolve('@microsoft/office-js/dist/office.js');
  const file = path.join(path.dirname(entry), 'excel-web-16.00.js');
  return new vm.Script(readFileSync(file, 'utf8'), { filename: file });
}

function browserShims(): Record<string, unknown> {
  const nothing = () => undefined;
  const element = () => ({ setAttribute: nothing, appendChild: nothing, style: {} });
  // The client repeats a failed clean-up seconds later; that must not keep a program running.
  const timer = (run: () => void, ms?: number) => setTimeout(run, ms).unref();
  return {
    console,
    setTimeout: timer,
    clearTimeout,
    setInterval,
    clearInterval,
    addEventListener: nothing,
    navigator: { userAgent: 'node' },
    location: {
      href: 'https://localhost/',
      hash: '',
      search: '',
      origin: 'https://localhost',
      protocol: 'https:',
    },
    document: {
      createElement: element,
      getElementsByTagName: () => [],
      querySelectorAll: () => [],
      addEventListener: nothing,
      domain: 'localhost',
      URL: 'https://localhost/',
    },
  };
}

/** Joins client and host; returns the list of what the client throws while reading answers. */
function connect(client: Client, host: ExcelHost): unknown[] {
  const failures: unknown[] = [];
  const handlers = new Set<EventHandler>();
  client.OSF.DDA.RichApi = {
    executeRichApiRequestAsync: (message, callback) => {
      const [partition, , , , body, , flags] = message;
      void host.process(String(body), Number(flags), String(partition)).then((answer) => {
        try {
          callback(resultOf(answer));
        } catch (error) {
          failures.push(error);
        }
      });
    },
    richApiMessageManager: {
      register: (handler) => {
        handlers.add(handler);
        return Promise.resolve();
      },
      removeHandlerAsync: (_type, { handler }, callback) => {
        handlers.delete(handler);
        callback({ status: 'succeeded' });
      },
    },
  };
  host.state.events.connect((entries) => {
    for (const handler of [...handlers]) handler({ entries: entries.map(namedEntry) });
  });
  return failures;
}

/** The answer as the client's asynchronous methods give it. */
function resultOf(answer: Answer): unknown {
  if ('error' in answer) {
    return { status: 'failed', error: { code: answer.error, message: answer.message } };
  }
  const data = [200, ['CONTENT-TYPE', 'application/json'], answer.body];
  return { status: 'succeeded', value: { data } };
}

function namedEntry(entry: EventEntry) {
  const [messageCategory, messageType, targetId, message, id, isRemoteOverride] = entry;
  return { messageCategory, messageType, targetId, message, id, isRemoteOverride };
}
