/** Composition root of the worker: the desk, over the workbook that the pane holds. */
import { openDesk } from '../../app/desk';
import type { WorkbookPort } from '../../app/ports';
import { templates } from '../../templates';
import { Line, nextTask } from './line';
import type { Wire } from './line';

const line = new Line(globalThis as unknown as Wire);
line.serve(openDesk(line.other<WorkbookPort>(), templates, nextTask));
