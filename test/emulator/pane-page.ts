/** The page of the frame test: an emulated Excel with the pane mounted, reachable for the test. */
import { createHost, mountPane, userOf } from '../../src/emulator/frame';
import { blankWorkbook } from './blank-workbook';

const host = createHost(blankWorkbook());
const pane = mountPane({ container: document.body, src: '/pane.html', host, locale: 'vi-VN' });

Object.assign(window, { host, pane, user: userOf(host) });
