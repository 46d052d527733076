const path = require('node:path');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const MiniCssExtractPlugin = require('mini-css-extract-plugin');

const OFFICE_JS_CDN = 'https://appsforoffice.microsoft.com/lib/1/hosted/office.js';
const MANIFEST_URL = 'https://localhost:3000/';
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

/** Writes functions.json from the JSDoc of src/functions. */
class FunctionsMetadataPlugin {
  apply(compiler) {
    compiler.hooks.thisCompilation.tap('FunctionsMetadata', (compilation) => {
      compilation.hooks.processAssets.tap({ name: 'FunctionsMetadata', stage: compiler.webpack.Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL }, () => {
        const { generateMetadata } = require('./src/functions/metadata.cjs');
        compilation.emitAsset('functions.json', new compiler.webpack.sources.RawSource(JSON.stringify(generateMetadata(), null, 2)));
      });
    });
  }
}

const SCRIPTS = {
  test: /\.tsx?$/,
  exclude: /node_modules/,
  loader: 'swc-loader',
  options: { jsc: { parser: { syntax: 'typescript', tsx: true }, transform: { react: { runtime: 'automatic' } } }, env: { mode: 'entry' } },
};
const STYLES = { test: /\.css$/, use: [MiniCssExtractPlugin.loader, 'css-loader'] };

function common(name) {
  return {
    mode: 'production',
    devtool: 'source-map',
    resolve: { extensions: ['.tsx', '.ts', '.mjs', '.js'] },
    module: { rules: [SCRIPTS, STYLES] },
    cache: { type: 'filesystem', name, cacheDirectory: path.resolve(__dirname, '.cache/webpack'), buildDependencies: { config: [__filename] } },
    performance: { hints: false },
    stats: 'errors-warnings',
  };
}

/** What is deployed: static files, nothing of the workbench. */
function product({ output, officeJs, url, manifest }) {
  const office = OFFICE_JS[officeJs];
  if (!office) throw new Error(`--env officejs=${officeJs}: expected one of ${Object.keys(OFFICE_JS).join(', ')}`);
  const officeFiles = office.files.map((file) => ({
    from: path.join('node_modules/@microsoft/office-js/dist', file),
    to: path.join('office', file),
    info: { minimized: true },
  }));
  const manifestFile = {
    from: 'manifest.xml',
    transform: (text) => text.toString().replaceAll(MANIFEST_URL, url.endsWith('/') ? url : `${url}/`),
  };
  return {
    ...common(`product-${officeJs}`),
    name: 'product',
    entry: { taskpane: './src/taskpane/index.tsx' },
    // The manifest names taskpane.js; its content's hash stands in the page's query, so that a new version is never hidden by a cache.
    output: { path: output, filename: '[name].js', clean: true },
    // The page is a dozen lines: left as it is written, so that its policy can be read and checked.
    optimization: { minimizeOptions: { html: false } },
    plugins: [
      new HtmlPlugin({
        template: 'src/taskpane/taskpane.html',
        filename: 'taskpane.html',
        templateParameters: { contentSecurityPolicy: contentSecurityPolicy(office.origin), officeScript: office.script },
        scriptLoading: 'defer',
        hash: true,
        minify: false,
      }),
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      new CopyPlugin({ patterns: [{ from: 'assets', to: 'assets', globOptions: { ignore: ['**/page.png'] } }, ...(manifest ? [manifestFile] : []), ...officeFiles] }),
      new FunctionsMetadataPlugin(),
    ],
  };
}

/** The page with the simulated Excel. Never deployed; left unminified, since it comes from this machine and is built often. */
function workbenchPage(output) {
  return {
    ...common('workbench'),
    name: 'workbench',
    devtool: false,
    entry: { page: './src/workbench/page/page.ts', paneBridge: './src/workbench/page/paneBridge.ts' },
    output: { path: output, filename: '[name].js', clean: { keep: /^pane\// } },
    optimization: { minimize: false },
    plugins: [
      new HtmlPlugin({ template: 'src/workbench/page/page.html', filename: 'index.html', chunks: ['page'], scriptLoading: 'defer' }),
      new MiniCssExtractPlugin({ filename: '[name].css' }),
      new FunctionsMetadataPlugin(),
    ],
  };
}

/**
 * `webpack` builds what is deployed into dist/ (`--env url=https://…/` the address it will be served from, `--env officejs=local` with office.js beside it);
 * `webpack --env workbench` builds the page with the simulated Excel and the same pane into dist-workbench/.
 */
module.exports = (env = {}) => {
  if (!env.workbench) {
    return product({ output: path.resolve(__dirname, 'dist'), officeJs: env.officejs ?? 'cdn', url: env.url ?? MANIFEST_URL, manifest: true });
  }
  const output = path.resolve(__dirname, 'dist-workbench');
  return [workbenchPage(output), product({ output: path.join(output, 'pane'), officeJs: 'debug', url: MANIFEST_URL, manifest: true })];
};
