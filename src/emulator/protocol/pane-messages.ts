/**
 * The messages between a pane and the page that holds it, as office.js writes and expects them.
 */

export interface PaneMessage {
  _messageType: number;
  _actionName: string;
  _conversationId: string;
  _correlationId: number;
  _actionType?: number;
  _data?: unknown;
}

export const MessageType = { request: 0, response: 1 } as const;
export const MessageAction = { invoke: 0, register: 1, unregister: 2 } as const;
export const ResponseType = { answer: 0, event: 1 } as const;

/** Numbers of the calls that arrive as `executeMethod`. */
export const Dispatch = {
  refreshSettings: 75,
  saveSettings: 76,
  fileProperties: 86,
  richApi: 93,
  commandCompleted: 94,
} as const;

/** Numbers by which the client tells the page that the keyboard leaves the pane. */
export const Leaving = { forwards: [13, 17], backwards: [14, 18] } as const;

/** What office.js shows as "not supported". */
export const unsupportedCall = 5000;

export interface MethodCall {
  DdaMethod?: { DispatchId: number };
  /** The RichApi request: for whom is the first entry, its body the fifth, its flags the seventh. */
  ArrayData?: unknown[];
  DdaSettingsMethod?: { Properties: [string, string][] };
}

/** Reads a message; null for anything that is not one of ours. */
export function readMessage(data: unknown): PaneMessage | null {
  if (typeof data !== 'string') return null;
  try {
    const message = JSON.parse(data) as Partial<PaneMessage> | null;
    return typeof message?._actionName === 'string' ? (message as PaneMessage) : null;
  } catch {
    return null;
  }
}

/** How the pane learns who holds it: everything fits into the name of its frame. */
export function frameName(pane: {
  conversation: string;
  controlId: string;
  locale: string;
  correlation: string;
  hostOrigin: string;
}): string {
  return JSON.stringify({
    baseFrameName: `_xdm_${pane.controlId}${pane.conversation}`,
    // Logging is off: the pane of an emulated Excel reports to nobody.
    hostInfo: `Excel$Web$16.01$${pane.locale}$${pane.correlation}$$disableLogging$0`,
    xdmInfo: `${pane.conversation}|${pane.controlId}|${pane.hostOrigin}/`,
    serializerVersion: '1',
    flights: '[]',
  });
}

/** What office.js asks for first: the document, the languages, the requirement sets. */
export function appContext(pane: {
  controlId: string;
  correlation: string;
  locale: string;
  documentUrl: string;
  settings: readonly (readonly [key: string, text: string])[];
  sets: Readonly<Record<string, string>>;
}): Record<string, unknown> {
  return {
    _id: pane.controlId,
    _appInstanceId: pane.controlId,
    _appName: 16,
    _appVersion: '16.01',
    _hostFullVersion: '16.0.18000.41000',
    _appUILocale: pane.locale,
    _dataLocale: pane.locale,
    _docUrl: pane.documentUrl,
    _clientMode: 1,
    _settings: pane.settings,
    _reason: 'documentOpened',
    _osfControlType: 1,
    _eToken: '',
    _correlationId: pane.correlation,
    _requirementMatrix: JSON.stringify(pane.sets),
    _featureGates: {},
    _appDomains: [],
    _initialDisplayMode: 0,
  };
}
