/**
 * A pane in a frame of the page: the genuine office.js inside it, the emulated Excel outside.
 *
 * Page and pane must share an https origin, or office.js refuses to talk to the page.
 */
import type { WorkbookData } from '../xlsx';
import { ExcelState, type StateSettings } from './excel-state';
import { type Answer, ExcelHost } from './host';
import type { HostDescription, PaneHost } from './pane-host';
import { type ProfileName, profiles } from './profiles';
import {
  appContext,
  Dispatch,
  Leaving,
  frameName,
  MessageAction,
  MessageType,
  type MethodCall,
  type PaneMessage,
  readMessage,
  ResponseType,
  unsupportedCall,
} from './protocol/pane-messages';
import { User } from './user';

export type { Fault, FaultPlan } from './faults';
export type { Answer, ExcelHost } from './host';
export type { HostDescription, PaneHost } from './pane-host';

export interface HostOptions extends Partial<Omit<StateSettings, 'profile'>> {
  /** Excel on the web unless said otherwise, since office.js takes the page for that. */
  profile?: ProfileName;
}

/** An emulated Excel for a page; panes are mounted on it. */
export function createHost(
  workbook: WorkbookData | { data: WorkbookData },
  options: HostOptions = {},
): ExcelHost {
  const state = new ExcelState('data' in workbook ? workbook.data : workbook, {
    profile: profiles[options.profile ?? 'web'],
    locale: options.locale ?? 'vi-VN',
    workbookName: options.workbookName ?? 'Book1.xlsx',
    readOnly: options.readOnly ?? false,
    calculate: options.calculate ?? null,
    today: options.today ?? (() => new Date()),
  });
  return new ExcelHost(state, (run) => {
    setTimeout(run, 0);
  });
}

/** Acts on the workbook as the person at the screen. */
export function userOf(host: ExcelHost): User {
  return new User(host);
}

export interface PaneOptions {
  container: HTMLElement;
  /** Address of the task pane's page. */
  src: string;
  /** Here, or far away in a worker. */
  host: PaneHost;
  /** Language of the user interface. */
  locale: string;
  /** Accessible name of the frame. */
  title?: string;
  /** Told after each answered request, so that a view of the workbook can follow. */
  onAnswered?: () => void;
  /** Told when the keyboard leaves the pane by Tab, or by Shift and Tab: backwards. */
  onLeft?: (way: 'forwards' | 'backwards') => void;
  /** Told when a ribbon function says that it is done. */
  onCommandCompleted?: () => void;
}

export interface PaneHandle {
  frame: HTMLIFrameElement;
  /** Presses a ribbon button that runs a function of the pane's page by name. */
  runCommand(controlId: string, functionName: string): void;
  /** Runs a function that the pane gave a name with `Office.actions.associate`. */
  runAction(name: string, argument: unknown): void;
  /** Takes the pane away. */
  unmount(): void;
}

/** Mounts a pane and serves it. */
export function mountPane(options: PaneOptions): PaneHandle {
  return new Pane(options);
}

class Pane implements PaneHandle {
  readonly frame: HTMLIFrameElement;
  readonly #conversation = crypto.randomUUID();
  readonly #controlId = crypto.randomUUID();
  readonly #correlation = crypto.randomUUID();
  readonly #origin: string;
  /** Event name → the message that registered it; deliveries repeat its number. */
  readonly #registered = new Map<string, PaneMessage>();
  readonly #disconnect: () => void;

  constructor(private readonly options: PaneOptions) {
    const { container, src, host } = options;
    this.#origin = new URL(src, location.href).origin;
    this.frame = document.createElement('iframe');
    this.frame.title = options.title ?? 'Task pane';
    this.frame.name = frameName({
      conversation: this.#conversation,
      controlId: this.#controlId,
      locale: options.locale,
      correlation: this.#correlation,
      hostOrigin: location.origin,
    });
    this.#disconnect = host.connect((entries) => {
      this.#fire('richApiMessage', { ArrayData: entries });
    });
    window.addEventListener('message', this.#onMessage);
    this.frame.src = src;
    container.append(this.frame);
  }

  runCommand(controlId: string, functionName: string): void {
    const event = JSON.stringify({ source: { id: controlId } });
    this.#fire('appCommandInvoked', [controlId, functionName, event]);
  }

  runAction(name: string, argument: unknown): void {
    const message = JSON.stringify([name, JSON.stringify(argument)]);
    this.#fire('richApiMessage', { ArrayData: [[2, 1000, '', message, 0, false]] });
  }

  unmount(): void {
    window.removeEventListener('message', this.#onMessage);
    this.#disconnect();
    this.frame.remove();
  }

  readonly #onMessage = (event: MessageEvent): void => {
    if (event.source !== this.frame.contentWindow || event.origin !== this.#origin) return;
    const message = readMessage(event.data);
    const isOurs = message?._conversationId === this.#conversation;
    if (message && isOurs && message._messageType === MessageType.request)
      void this.#serve(message);
  };

  async #serve(message: PaneMessage): Promise<void> {
    if (message._actionType === MessageAction.register) {
      this.#registered.set(message._actionName, message);
      this.#reply(message, { Version: 1, Error: 0 });
    } else if (message._actionType === MessageAction.unregister) {
      this.#registered.delete(message._actionName);
      this.#reply(message, { Version: 1, Error: 0 });
    } else if (message._actionName === 'ContextActivationManager_getAppContextAsync') {
      this.#reply(message, this.#context(await this.options.host.describe()));
    } else if (message._actionName === 'executeMethod') {
      await this.#execute(message, (message._data ?? {}) as MethodCall);
    } else if (message._actionName === 'ContextActivationManager_notifyHost') {
      this.#reply(message, null);
      this.#leave(message._data);
    } else {
      // Other keys, telemetry: noted by a real host, of no consequence here.
      this.#reply(message, null);
    }
  }

  /** `data` is the id of the pane and what has happened in it. */
  #leave(data: unknown): void {
    const action: unknown = Array.isArray(data) ? data[1] : null;
    for (const way of ['forwards', 'backwards'] as const) {
      if (Leaving[way].some((number) => number === action)) this.options.onLeft?.(way);
    }
  }

  async #execute(message: PaneMessage, call: MethodCall): Promise<void> {
    const { host } = this.options;
    switch (call.DdaMethod?.DispatchId) {
      case Dispatch.richApi: {
        const [partition, , , , body, , flags] = call.ArrayData ?? [];
        const answer = await host.process(String(body), Number(flags), String(partition));
        this.#reply(message, framed(answer));
        this.options.onAnswered?.();
        return;
      }
      case Dispatch.saveSettings:
        await host.saveSettings(call.DdaSettingsMethod?.Properties ?? []);
        this.#reply(message, { Version: 1, Error: 0 });
        return;
      case Dispatch.refreshSettings: {
        const { settings } = await host.describe();
        const listed = settings.map(([Name, Value]) => ({ Name, Value }));
        this.#reply(message, { Version: 1, Error: 0, Properties: { Settings: listed } });
        return;
      }
      case Dispatch.fileProperties: {
        const Url = documentUrl(await host.describe());
        this.#reply(message, { Version: 1, Error: 0, Properties: { Url } });
        return;
      }
      case Dispatch.commandCompleted:
        this.#reply(message, { Version: 1, Error: 0 });
        this.options.onCommandCompleted?.();
        return;
      default:
        this.#reply(message, { Version: 1, Error: unsupportedCall });
    }
  }

  #context(host: HostDescription): Record<string, unknown> {
    return appContext({
      controlId: this.#controlId,
      correlation: this.#correlation,
      locale: this.options.locale,
      documentUrl: documentUrl(host),
      settings: host.settings,
      sets: host.sets,
    });
  }

  #reply(message: PaneMessage, data: unknown): void {
    this.#post(message, ResponseType.answer, data);
  }

  #fire(event: string, data: unknown): void {
    const registration = this.#registered.get(event);
    if (registration) this.#post(registration, ResponseType.event, data);
  }

  #post(message: PaneMessage, responseType: number, data: unknown): void {
    const answer = {
      _messageType: MessageType.response,
      _actionName: message._actionName,
      _conversationId: this.#conversation,
      _correlationId: message._correlationId,
      _origin: location.origin,
      _data: data,
      _errorCode: 0,
      _responseType: responseType,
      _serializerVersion: 1,
    };
    this.frame.contentWindow?.postMessage(JSON.stringify(answer), this.#origin);
  }
}

function documentUrl({ workbookName }: HostDescription): string {
  return new URL(workbookName, location.href).href;
}

function framed(answer: Answer): unknown {
  if ('error' in answer) return { Version: 1, Error: answer.error };
  return { Version: 1, Error: 0, Data: [200, ['CONTENT-TYPE', 'application/json'], answer.body] };
}
