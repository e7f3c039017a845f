/**
 * One session on the drawing board: cells go out when they are drawn, the selection comes in, and the
 * board follows what the emulated Excel says of both.
 */
import {
  CanceledError,
  CommandType,
  ICommandService,
  InterceptorEffectEnum,
  UniverInstanceType,
} from '@univerjs/core';
import type { ICommandInfo, IDisposable, IRange } from '@univerjs/core';
import { IRenderManagerService } from '@univerjs/engine-render';
import {
  INTERCEPTOR_POINT,
  SetSelectionsOperation,
  SheetInterceptorService,
} from '@univerjs/sheets';
import type { ISetSelectionsOperationParams } from '@univerjs/sheets';
import { SetScrollOperation } from '@univerjs/sheets-ui';
import type { Area } from '../../xlsx';
import type { SheetFrame } from '../desk/messages';
import type { Session } from '../session';
import { cellDataOf } from './cell-data';
import { snapshotOf } from './snapshot';
import type { Board } from './univer';

const refused = new Set([
  'sheet.operation.set-cell-edit-visible',
  'sheet.operation.set-zoom-ratio',
  'univer.command.undo',
  'univer.command.redo',
]);

export class SheetBoard {
  readonly #cleanUp: IDisposable[] = [];
  #frame: SheetFrame | null = null;
  #unit = 0;
  #isFollowing = false;

  constructor(
    private readonly board: Board,
    private readonly session: Session,
    private readonly onScroll: () => void,
  ) {
    // Univer's services for sheets are there from the first sheet on.
    this.#showFrame(session.sheet.frame);
    this.#showCells();
    this.#refuseChanges();
    this.#listen();
  }

  /** Draws what has changed. */
  update(): void {
    const { frame } = this.session.sheet;
    if (frame === this.#frame) this.#redraw();
    else this.#showFrame(frame);
    this.#followSelection();
  }

  dispose(): void {
    for (const one of this.#cleanUp) one.dispose();
    this.board.univer.dispose();
  }

  /** Pixels by which the part that is not frozen has been scrolled. */
  get scrolled(): { readonly x: number; readonly y: number } {
    const main = this.#render?.scene.getViewport('viewMain');
    return { x: main?.viewportScrollX ?? 0, y: main?.viewportScrollY ?? 0 };
  }

  get #unitId(): string {
    return `unit-${String(this.#unit)}`;
  }

  get #sheet() {
    return this.board.api.getActiveWorkbook()?.getActiveSheet() ?? null;
  }

  get #render() {
    const injector = this.board.univer.__getInjector();
    return injector.get(IRenderManagerService).getRenderById(this.#unitId);
  }

  #showFrame(frame: SheetFrame): void {
    const isSameSheet = this.#frame?.id === frame.id;
    const scroll = isSameSheet ? this.#sheet?.getScrollState() : null;
    this.#isFollowing = true;
    if (this.#frame) this.board.api.disposeUnit(this.#unitId);
    this.#unit += 1;
    this.#frame = frame;
    this.board.univer.createUnit(UniverInstanceType.UNIVER_SHEET, snapshotOf(frame, this.#unitId));
    this.#isFollowing = false;
    if (scroll) this.#sheet?.scrollToCell(scroll.sheetViewStartRow, scroll.sheetViewStartColumn, 0);
  }

  #redraw(): void {
    // The page is drawn a little after the board is made; what is asked of it before is in time.
    if (this.#render) this.#sheet?.refreshCanvas();
  }

  #followSelection(): void {
    const sheet = this.#sheet;
    const { selection } = this.session;
    const shown = sheet?.getActiveRange()?.getRange();
    const isThere =
      shown?.startRow === selection.row &&
      shown.startColumn === selection.column &&
      shown.endRow - shown.startRow + 1 === selection.rows &&
      shown.endColumn - shown.startColumn + 1 === selection.columns;
    if (!sheet || isThere || !this.#render) return;
    this.#isFollowing = true;
    const { row, column, rows, columns } = selection;
    sheet
      .getRange(
        row,
        column,
        Math.min(rows, sheet.getMaxRows() - row),
        Math.min(columns, sheet.getMaxColumns() - column),
      )
      .activate();
    this.#isFollowing = false;
    const visible = sheet.getVisibleRange();
    const isInView =
      visible &&
      row >= visible.startRow &&
      row < visible.endRow &&
      column >= visible.startColumn &&
      column < visible.endColumn;
    if (!isInView) sheet.scrollToCell(Math.max(0, row - 3), Math.max(0, column - 1), 0);
  }

  /** Contents and looks, as they are drawn and as they are edited. */
  #showCells(): void {
    const interceptors = this.board.univer.__getInjector().get(SheetInterceptorService);
    const { session } = this;
    this.#cleanUp.push(
      interceptors.intercept(INTERCEPTOR_POINT.CELL_CONTENT, {
        id: 'emulated-excel',
        effect: InterceptorEffectEnum.Style | InterceptorEffectEnum.Value,
        priority: 100,
        handler: (_cell, { row, col: column, subUnitId }, next) => {
          if (subUnitId !== session.sheet.frame.id) return next(null);
          const shown = session.cellAt({ row, column });
          return next(shown ? cellDataOf(shown) : null);
        },
      }),
    );
  }

  /** The board draws and selects; it changes nothing, and no editor of its own opens. */
  #refuseChanges(): void {
    const commands = this.board.univer.__getInjector().get(ICommandService);
    this.#cleanUp.push(
      commands.beforeCommandExecuted(({ id, type }: Readonly<ICommandInfo>) => {
        const isChange = type === CommandType.MUTATION && id.startsWith('sheet.mutation.');
        if (isChange || refused.has(id)) throw new CanceledError();
      }),
    );
  }

  /** Commands are heard of whichever unit is on the board; Univer's events miss a new one's first. */
  #listen(): void {
    const commands = this.board.univer.__getInjector().get(ICommandService);
    this.#cleanUp.push(
      commands.onCommandExecuted(({ id, params }: Readonly<ICommandInfo>) => {
        if (id === SetSelectionsOperation.id) {
          const { selections } = params as ISetSelectionsOperationParams;
          const range = selections.at(-1)?.range;
          if (range) this.#selected(range);
        } else if (id === SetScrollOperation.id) this.onScroll();
      }),
    );
  }

  #selected(range: IRange): void {
    if (this.#isFollowing) return;
    const area: Area = {
      row: range.startRow,
      column: range.startColumn,
      rows: range.endRow - range.startRow + 1,
      columns: range.endColumn - range.startColumn + 1,
    };
    const { selection } = this.session;
    const keys = ['row', 'column', 'rows', 'columns'] as const;
    if (!keys.every((key) => selection[key] === area[key])) this.session.select(area);
  }
}
