/**
 * How the pane and the preview become pages. Types are checked apart, by `tsc`.
 *
 * `--env preview` adds the preview page and its samples; `--env officeJs=self` takes office.js
 * from the same place as the pane, for networks that cannot reach Microsoft's. `--env out=FOLDER`
 * builds elsewhere, with everything that a plain server needs.
 */
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import CopyPlugin from 'copy-webpack-plugin';
import { EsbuildPlugin } from 'esbuild-loader';
import HtmlPlugin from 'html-webpack-plugin';

const root = fileURLToPath(new URL('.', import.meta.url));
const officeOnline = 'https://appsforoffice.microsoft.com';

/** The parts of office.js that Excel asks for; the debug builds and other applications stay out. */
const officeFiles = ['*.js', '*/office_strings.js', 'telemetry/*.js', 'agaveerrorux/**'];
const officeLeftOut = [
  '**/*.debug.js',
  '**/{access,onenote,outlook,powerpoint,project,visio,word}*',
];

/**
 * Copied without being minimized: the licence of office.js forbids changing it, and the page for
 * old web views must stay in their JavaScript.
 */
const asItIs = { minimized: true };

/** What a page may load. React and Fluent put their rules in style elements. */
function contentPolicy(officeOrigin) {
  return [
    "default-src 'none'",
    `script-src 'self' ${officeOrigin}`,
    "style-src 'self' 'unsafe-inline'",
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "worker-src 'self'",
    `frame-src 'self' ${officeOrigin}`,
    "base-uri 'none'",
    "form-action 'none'",
  ]
    .join('; ')
    .replaceAll(/ +(?=;|$)/g, '');
}

function page(name, options) {
  return new HtmlPlugin({
    filename: `${name}.html`,
    template: `src/${options.room}/${name}.html`,
    chunks: [options.room],
    scriptLoading: 'defer',
    ...options,
  });
}

export default function config(env = {}) {
  const preview = Boolean(env.preview);
  const fromSelf = preview || env.officeJs === 'self';
  const office = fromSelf
    ? { officeJs: 'office/office.js', policy: contentPolicy('') }
    : {
        officeJs: `${officeOnline}/lib/1/hosted/office.js`,
        policy: contentPolicy(officeOnline),
      };
  const copies = [
    { from: 'assets/*.png', to: '[path][name][ext]' },
    { from: 'assets/support.html', to: 'support.html' },
    { from: 'src/taskpane/unsupported.js', to: 'unsupported.js', info: asItIs },
  ];
  if (preview && existsSync(`${root}assets/samples`))
    copies.push({ from: 'assets/samples', to: 'samples' });
  // While the preview is being worked on, its server takes office.js from the package.
  if (fromSelf && (!preview || env.out)) {
    const from = 'node_modules/@microsoft/office-js/dist';
    const globOptions = { ignore: officeLeftOut };
    for (const files of officeFiles)
      copies.push({ context: from, from: files, to: 'office', globOptions, info: asItIs });
  }
  return {
    context: root,
    mode: 'production',
    target: ['web', 'es2022'],
    devtool: false,
    entry: {
      taskpane: './src/taskpane/index.tsx',
      ...(preview && { preview: './src/preview/index.tsx' }),
    },
    output: {
      path: env.out ?? `${root}dist`,
      filename: '[name].[contenthash:8].js',
      publicPath: 'auto',
      clean: true,
    },
    resolve: { extensions: ['.ts', '.tsx', '.js'] },
    module: {
      rules: [{ test: /\.tsx?$/, loader: 'esbuild-loader', options: { target: 'es2022' } }],
    },
    experiments: { css: true },
    optimization: { minimizer: [new EsbuildPlugin({ target: 'es2022', legalComments: 'eof' })] },
    performance: { hints: false },
    plugins: [
      page('taskpane', { room: 'taskpane', ...office }),
      ...(preview ? [page('index', { room: 'preview', ...office })] : []),
      new CopyPlugin({ patterns: copies }),
    ],
  };
}
