const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');
const { NormalModuleReplacementPlugin } = require('webpack');
const { notesOn, officeChoices } = require('./src/workbench/build/officeChoices.cjs');
const { officeManifest } = require('./src/workbench/build/officeManifest.cjs');
const { sizeReport } = require('./src/workbench/build/sizeReport.cjs');

const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
/** The hash of the empty text: Fluent adds empty <style> elements and fills them through insertRule, which a CSP does not restrict. */
const EMPTY_STYLE = "'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU='";

/**
 * Where the pane takes office.js from. `local` is for offices without internet, `debug` for the workbench and its tests.
 * Of its files only those that Excel asks for; o15apptofilemappingtable is what office.js loads when there is no Excel around it.
 */
const OFFICE_JS = {
  cdn: { script: OFFICE_JS_CDN, origin: 'https://appsforoffice.microsoft.com', files: [] },
  local: {
    script: 'office/office.js',
    origin: '',
    files: ['office.js', 'o15apptofilemappingtable.js', 'excel-win32-16.01.js', 'excel-web-16.00.js', 'excel-mac-16.00.js', 'en-us/office_strings.js', 'vi-vn/office_strings.js'],
  },
  debug: {
    script: 'office/office.debug.js',
    origin: '',
    files: ['office.debug.js', 'o15apptofilemappingtable.debug.js', 'excel-win32-16.01.debug.js', 'en-us/office_strings.debug.js', 'vi-vn/office_strings.debug.js'],
  },
};

/** What the pane may do. No unsafe-*: nothing written inline runs, nothing is fetched from elsewhere. */
function contentSecurityPolicy(officeOrigin) {
  return [
    "default-src 'none'",
    `script-src 'self' ${officeOrigin}`.trim(),
    `style-src 'self' ${EMPTY_STYLE}`,
    "img-src 'self' data:",
    "font-src 'self'",
    "connect-src 'self'",
    "base-uri 'none'",
    "form-action 'none'",
    "object-src 'none'",
  ].join('; ');
}

/** Writes functions.json from the JSDoc of src/functions, and the script that the manifest has to name: in the shared runtime Excel takes the page's. */
class FunctionsPlugin {
  apply(compiler) {
    const { Compilation, sources: { RawSource } } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('Functions', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'Functions', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const { generateMetadata } = require('./src/functions/metadata.cjs');
        compilation.emitAsset('functions.json', new RawSource(JSON.stringify(generateMetadata(), null, 2)));
        compilation.emitAsset('functions.js', new RawSource('// The functions run in the shared runtime, with the scripts of taskpane.html.\n'), { minimized: true });
      });
    });
  }
}

/** Does something once the files are written: keeps their names for the next build, or prints what they weigh. */
class WrittenPlugin {
  constructor(work) {
    this.work = work;
  }

  apply(compiler) {
    compiler.hooks.done.tap('Written', ({ compilation }) => {
      if (compilation.errors.length === 0) this.work(compilation);
    });
  }
}

const scripts = (target) => ({
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } }, ...target.jsc }, ...(target.env && { env: target.env }) },
});
const STYLES = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] };
const MODERN = { env: { mode: 'entry' } };
const ES5 = { jsc: { target: 'es5' } };
/** A new version has new names, so that no cache ever hides it. */
const NAMED_BY_CONTENT = '[name].[contenthash:12]';

function common(name, target = MODERN) {
  return {
    mode: 'production',
    devtool: false,
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: { rules: [scripts(target), STYLES] },
    cache: {
      type: 'filesystem', name, cacheDirectory: path.resolve(__dirname, '.cache/webpack'),
      buildDependencies: { config: [__filename, path.resolve(__dirname, 'package.json')] },
    },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** What is deployed: static files, nothing of the workbench. The first script is built on its own, since it alone must be plain ES5. */
function product({ output, officeJs, choices, isReported }) {
  const first = { files: [] };
  return [surroundings(output, first), pane({ output, officeJs, choices, first, isReported })];
}

/** The page's first script and its styles; `first` then has their names. */
function surroundings(output, first) {
  return {
    ...common('surroundings', ES5),
    name: 'surroundings',
    target: ['web', 'es5'],
    entry: { surroundings: './src/taskpane/surroundings/index.ts' },
    // Empties the folder for both.
    output: { path: output, filename: `${NAMED_BY_CONTENT}.js`, clean: true },
    plugins: [
      new MiniCssExtractPlugin({ filename: `${NAMED_BY_CONTENT}.css` }),
      new WrittenPlugin((compilation) => { first.files = compilation.entrypoints.get('surroundings').getFiles(); }),
    ],
  };
}

function pane({ output, officeJs, choices, first, isReported }) {
  const office = OFFICE_JS[officeJs];
  const officeFiles = office.files.map((file) => ({
    from: path.join('node_modules/@microsoft/office-js/dist', file),
    to: path.join('office', file),
    info: { minimized: true },
  }));
  return {
    ...common(`pane-${officeJs}-${choices.namespace ?? 'own'}`),
    name: 'pane',
    dependencies: ['surroundings'],
    entry: { taskpane: './src/taskpane/index.tsx' },
    output: { path: output, filename: `${NAMED_BY_CONTENT}.js`, chunkFilename: `${NAMED_BY_CONTENT}.js` },
    // The page is a dozen lines: left as it is written, so that its policy can be read and checked.
    optimization: { minimizeOptions: { html: false } },
    plugins: [
      new HtmlPlugin({
        template: 'src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        templateParameters: (_, { js, css }) => ({
          contentSecurityPolicy: contentSecurityPolicy(office.origin),
          officeScript: office.script,
          headTags: headTags({ styles: [...first.files.filter(isStyle), ...css], preloaded: js, scripts: first.files.filter((file) => !isStyle(file)) }),
        }),
        inject: false,
        minify: false,
      }),
      new MiniCssExtractPlugin({ filename: `${NAMED_BY_CONTENT}.css`, chunkFilename: `${NAMED_BY_CONTENT}.css` }),
      new CopyPlugin({
        patterns: [
          { from: 'assets/*.png', globOptions: { ignore: ['**/page.png'] } },
          { from: 'manifest.xml', transform: (text) => officeManifest(text.toString(), choices) },
          ...officeFiles,
        ],
      }),
      new FunctionsPlugin(),
      ...(choices.namespace === null ? [] : [ownNamespace(choices.namespace)]),
      ...(isReported ? [new WrittenPlugin(() => console.log([...sizeReport(output), ...notesOn(choices)].join('\n')))] : []),
    ],
  };
}

const isStyle = (file) => file.endsWith('.css');

/** The pane's scripts are preloaded only: the page's first script starts them, where the web view can run them. */
function headTags({ styles, preloaded, scripts }) {
  return [
    ...styles.map((file) => `<link rel="stylesheet" href="${file}" />`),
    ...preloaded.map((file) => `<link rel="preload" as="script" href="${file}" />`),
    ...scripts.map((file) => `<script src="${file}"></script>`),
  ].map((tag) => `    ${tag}`).join('\n');
}

/** The formulas of the sheets name the functions as the manifest does. */
function ownNamespace(namespace) {
  return new NormalModuleReplacementPlugin(/[\\/]functionNamespace$/, (resource) => {
    resource.request = `data:text/javascript,export const FUNCTION_NAMESPACE = '${namespace}';`;
  });
}

/** The page with the simulated Excel. Never deployed; left unminified, since it comes from this machine and is built often. */
function workbenchPage(output) {
  return {
    ...common('workbench'),
    name: 'workbench',
    entry: { page: './src/workbench/page/page.ts', paneBridge: './src/workbench/page/paneBridge.ts' },
    output: { path: output, filename: '[name].js', clean: { keep: /^pane\// } },
    optimization: { minimize: false },
    plugins: [
      new HtmlPlugin({ template: 'src/workbench/page/page.html', filename: 'index.html', chunks: ['page'], scriptLoading: 'defer' }),
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      new FunctionsPlugin(),
    ],
  };
}

/**
 * `webpack` builds what is deployed into dist/, with an office's choices as src/workbench/build/officeChoices.cjs lists them (`--env url=https://…`);
 * `webpack --env workbench` builds the page with the simulated Excel and the same pane into dist-workbench/.
 */
module.exports = (env = {}, { outputPath } = {}) => {
  const choices = officeChoices(env);
  if (!env.workbench) return product({ output: outputPath ?? path.resolve(__dirname, 'dist'), officeJs: choices.officeJs, choices, isReported: true });
  const output = path.resolve(__dirname, 'dist-workbench');
  return [workbenchPage(output), ...product({ output: path.join(output, 'pane'), officeJs: 'debug', choices, isReported: false })];
};
