/** `npm start`: the preview on this machine, with a sample campaign open. */
import { parseArgs } from 'node:util';
import { serve } from './serve';

const { values } = parseArgs({ options: { port: { type: 'string', default: '3000' } } });
const port = Number(values.port);
if (!Number.isInteger(port) || port < 1 || port > 65535) {
  console.error(`--port ${values.port}: một số từ 1 đến 65535 / a number from 1 to 65535.`);
  process.exit(2);
}

console.log('Đang dựng bản xem thử… / Building the preview…');
const { origin } = await serve({ port, watch: true });
console.log(`
  Thi Đua: ${origin}/

  Trình duyệt sẽ cảnh báo chứng chỉ tự tạo: chọn “Nâng cao”, rồi “Tiếp tục” (một lần).
  The browser will warn about the self-made certificate: choose “Advanced”, then “Proceed” (once).
`);
