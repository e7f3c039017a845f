/** What somebody else may do to the workbook between two requests of a click. */
import type { User } from '../../src/emulator/node';

export interface Doing {
  readonly what: string;
  readonly act: (user: User) => void;
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
