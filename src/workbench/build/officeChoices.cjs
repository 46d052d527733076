// What an office chooses when it builds: `npm run build -- --env url=https://… --env id=…`.

const LOCAL_URL = 'https://localhost:3000/';
const KNOWN = ['url', 'officejs', 'id', 'name', 'namespace', 'version', 'workbench'];

/** Each choice: whether it may stand so, and what is wanted where it may not. `{ value }` is what was given. */
const RULES = {
  url: [isAddress, 'an https address without "?" or "#", such as https://cchc.example.vn/addin/'],
  officejs: [(text) => ['cdn', 'local'].includes(text), '"cdn" (Microsoft\'s own server) or "local" (copied beside the pages)'],
  id: [(text) => /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i.test(text), 'a GUID, such as 12345678-90ab-cdef-1234-567890abcdef'],
  name: [(text) => text.trim() !== '' && text.length <= 125, 'a name of 1 to 125 letters'],
  namespace: [(text) => /^[A-Z][A-Z0-9]*(\.[A-Z0-9]+)*$/i.test(text) && text.length <= 32, 'at most 32 letters A to Z, digits and single dots, a letter first'],
  version: [(text) => /^\d{1,5}(\.\d{1,5}){3}$/.test(text), 'four numbers, such as 1.2.0.0'],
};

/**
 * The office's choices from webpack's `--env`. What is not chosen stays as manifest.xml has it (null).
 * Throws one sentence that names each choice that cannot be.
 *
 * `officeChoices({ url: 'https://cchc.example.vn/addin' })` → `{ url: 'https://cchc.example.vn/addin/', officeJs: 'cdn', id: null, … }`
 */
function officeChoices(env) {
  const given = Object.keys(env).filter((key) => !key.startsWith('WEBPACK_'));
  const faults = [
    ...given.filter((key) => !KNOWN.includes(key)).map((key) => `--env ${key}: there is no such choice; there are ${KNOWN.join(', ')}`),
    ...Object.entries(RULES).filter(([key, [isRight]]) => env[key] !== undefined && !isRight(String(env[key])))
      .map(([key, [, wanted]]) => `--env ${key}=${env[key]}: wanted is ${wanted}`),
  ];
  if (faults.length > 0) throw refusal(faults.join('\n'));
  return {
    url: new URL(env.url ? `${env.url}/`.replace(/\/+$/, '/') : LOCAL_URL).href,
    officeJs: env.officejs ?? 'cdn',
    id: env.id?.toLowerCase() ?? null,
    name: env.name?.normalize('NFC') ?? null,
    namespace: env.namespace?.toUpperCase() ?? null,
    version: env.version === undefined ? null : String(env.version),
  };
}

/** What whoever builds should know about the choices, in sentences. */
function notesOn({ url, id }) {
  return [
    ...(url === LOCAL_URL ? ['Built for this machine only (https://localhost:3000/). For an office give its address: --env url=https://…'] : []),
    ...(url !== LOCAL_URL && id === null ? ['The manifest has this project\'s own id. Two offices must not share an id: give each its own with --env id=… (any new GUID).'] : []),
  ];
}

/** Said without a stack: it is for whoever typed the choices. */
function refusal(sentences) {
  const error = new Error(sentences);
  error.stack = sentences;
  return error;
}

function isAddress(text) {
  if (!URL.canParse(text)) return false;
  const { protocol, search, hash, username } = new URL(text);
  return protocol === 'https:' && search === '' && hash === '' && username === '';
}

module.exports = { officeChoices, notesOn, LOCAL_URL };
