/** What somebody else may do to the workbook between two requests of a click. */
import type { User } from '../../src/emulator/node';

export interface Doing {
  readonly what: string;
  readonly act: (user: User) => void;
  /** Sealed cells are protected; or what a round that is set aside is left with depends on the moment. */
  readonly seal?: 'refuses' | 'leavesOpen';
}

/** In the office's own sheets, and to the workbook as a whole. */
export const doings: readonly Doing[] = [
  {
    what: 'a mark is typed',
    act: (user) => {
      user.type('Cá nhân', 'P5', [[1]]);
    },
  },
  {
    what: 'a note is typed',
    act: (user) => {
      user.type('Ghi chú', 'B2', [['họp ngày 5/1']]);
    },
  },
  {
    what: 'a row is put in above the list',
    act: (user) => {
      user.insertRows('Cá nhân', '3:3');
    },
  },
  {
    what: 'a row of the list is deleted',
    act: (user) => {
      user.deleteRows('Tập thể', '7:7');
    },
  },
  {
    what: 'a column is put in',
    act: (user) => {
      user.insertColumns('Cá nhân', 'C:C');
    },
  },
  {
    what: 'a list is sorted',
    act: (user) => {
      user.sort('Cá nhân', 'A5:AF8', 1);
    },
  },
  {
    what: 'a list is filtered',
    act: (user) => {
      user.filter('Cá nhân', 'A4:AF8', (row) => row[0] === 'CN01');
    },
  },
  {
    what: 'an input sheet gets another name',
    act: (user) => {
      user.renameSheet('Cá nhân', 'Danh sách');
    },
  },
  {
    what: 'the sheet of notes is deleted',
    act: (user) => {
      user.deleteSheet('Ghi chú');
    },
  },
  {
    what: 'an input sheet is protected',
    act: (user) => {
      user.protect('Cá nhân');
    },
  },
  {
    what: 'another sheet is added',
    act: (user) => {
      user.addSheet('Của tôi');
    },
  },
  {
    what: 'cells are merged',
    act: (user) => {
      user.merge('Ghi chú', 'A1:C2');
    },
  },
  {
    what: 'calculation becomes manual',
    act: (user) => {
      user.setCalculationMode('Manual');
    },
  },
  {
    what: 'another sheet comes in front',
    act: (user) => {
      user.activate('Tập thể');
    },
  },
];

/** In sheets of results that stand. */
export const inResults: readonly Doing[] = [
  {
    what: 'a result is typed over',
    act: (user) => {
      user.type('Xếp hạng tập thể', 'D8', [[1]]);
    },
    seal: 'refuses',
  },
  {
    what: 'a note is typed beside a list',
    act: (user) => {
      user.type('Xếp hạng tập thể', 'K8', [['hỏi lại']]);
    },
    seal: 'refuses',
  },
  {
    what: 'a row is put in above a list',
    act: (user) => {
      user.insertRows('Xếp hạng tập thể', '3:3');
    },
    seal: 'refuses',
  },
  {
    what: 'a row of a list of results is deleted',
    act: (user) => {
      user.deleteRows('Xếp hạng tập thể', '9:9');
    },
    seal: 'refuses',
  },
  {
    what: 'a column is put in',
    act: (user) => {
      user.insertColumns('Xếp hạng tập thể', 'B:B');
    },
    seal: 'refuses',
  },
  {
    what: 'a list is filtered',
    act: (user) => {
      user.filter('Xếp hạng cá nhân', 'A7:I11', (row) => row[0] === 1);
    },
    seal: 'leavesOpen',
  },
  {
    what: 'a sheet gets another name',
    act: (user) => {
      user.renameSheet('Xếp hạng tập thể', 'XH');
    },
    seal: 'leavesOpen',
  },
  {
    what: 'a sheet is deleted',
    act: (user) => {
      user.deleteSheet('Xếp hạng tập thể');
    },
    seal: 'leavesOpen',
  },
  {
    what: 'a sheet is hidden',
    act: (user) => {
      user.hideSheet('Xếp hạng tập thể');
    },
  },
  {
    what: 'the council enters who was there',
    act: (user) => {
      user.type('Hội đồng', 'B9', [[7]]);
    },
  },
  {
    what: 'a part of a dossier is ticked off',
    act: (user) => {
      user.type('Hồ sơ', 'G7', [['Đủ']]);
    },
  },
];

/** What sealed sheets let happen. */
export const underSeal: readonly Doing[] = inResults.filter(({ seal }) => seal !== 'refuses');
