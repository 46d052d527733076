/** @jest-environment jsdom */
import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { validateXML } from 'xmllint-wasm';
import { RIBBON } from '../src/strings';
import { RIBBON_COMMANDS } from '../src/taskpane/ribbonCommands';

const project = join(__dirname, '..');
const manifest = readFileSync(join(project, 'manifest.xml'), 'utf8');

// Microsoft's schemas, repaired; they lie beside the project on the machines that have them.
const schemas = join(project, '../shared/manifest-xsd');
const withSchemas = existsSync(schemas) ? test : test.skip;

const SHORT = 125;
const LONG = 250;
const OWN_ADDRESS = 'https://localhost:3000/';
const ICON_SIZES = [16, 20, 24, 32, 40, 48, 64, 80];
/** Made by the build, beside the page. */
const BUILT = ['taskpane.html', 'functions.js', 'functions.json'];

test('the manifest has no fault', () => {
  expect(manifestFaults(manifest)).toEqual([]);
});

const slips: [string, string | RegExp, string, RegExp][] = [
  ['a string that is not there', 'String id="Group.Label"', 'String id="Group.Name"', /Label: no resource "Group.Label"/],
  ['a string that nobody uses', 'String id="Group.Label"', 'String id="Group.Name"', /"Group.Name" is not used/],
  ['an id twice', 'Image id="Icon.Open.16"', 'Image id="Icon.Open.32"', /"Icon.Open.32" twice/],
  ['an id too long', /Group\.Label/g, 'Group.Label.Of.The.Ribbon.In.Excel', /longer than 32/],
  ['an address without https', 'https://localhost:3000/functions.json', 'http://localhost:3000/functions.json', /"http:\/\/localhost:3000\/functions.json" is not under https/],
  ['an icon that is not there', 'assets/icon-80.png', 'assets/icon-96.png', /assets\/icon-96.png is not there/],
  ['an icon of another size', 'id="Icon.Open.80" DefaultValue="https://localhost:3000/assets/icon-80.png"', 'id="Icon.Open.80" DefaultValue="https://localhost:3000/assets/icon-64.png"', /icon-64.png is 64 x 64, not 80/],
  ['an icon without a size', '<bt:Image size="40" resid="Icon.Load.40"/>', '', /Icon: sizes 16 20 24 32 48 64 80/],
  ['two buttons with one picture', /Icon\.Refresh\./g, 'Icon.Load.', /two buttons show Icon.Load/],
  ['a file that the build does not make', 'https://localhost:3000/functions.js"', 'https://localhost:3000/taskpane.js"', /the build makes no taskpane.js/],
  ['a command that nobody answers', '<FunctionName>refresh<', '<FunctionName>refreshAll<', /no command refreshAll/],
  ['a command without a button', '<FunctionName>refresh<', '<FunctionName>loadPlan<', /no button for refresh/],
  ['other words than the pane\'s', 'DefaultValue="Làm mới"', 'DefaultValue="Cập nhật"', /"Refresh.Label" says "Cập nhật", strings.ts "Làm mới"/],
  ['another name', 'DisplayName DefaultValue="CCHC -', 'DisplayName DefaultValue="CCHC:', /"DisplayName" says "CCHC:/],
  ['another runtime', '<Runtime resid="Taskpane.Url"', '<Runtime resid="Functions.Script.Url"', /not one runtime/],
  ['a label too long', 'DefaultValue="Theo dõi kế hoạch"', `DefaultValue="${'x'.repeat(SHORT + 1)}"`, /"OpenPane.Label" is longer than 125/],
  ['a tooltip too long', 'DefaultValue="Mở ngăn', `DefaultValue="${'x'.repeat(LONG)}`, /"OpenPane.Tooltip" is longer than 250/],
  ['letters that are not NFC', 'Nạp kế hoạch cải', 'Nạp kế hoạch cải'.normalize('NFD'), /not NFC/],
  ['more permission than needed', '<Permissions>ReadWriteDocument', '<Permissions>ReadWriteMailbox', /permission ReadWriteMailbox/],
];

test.each(slips)('a slip is reported: %s', (_, from, to, report) => {
  const slipped = manifest.replace(from, to);
  expect(slipped).not.toBe(manifest);
  expect(manifestFaults(slipped)).toContainEqual(expect.stringMatching(report));
});

test('every Excel from 2016 takes it; ribbon and functions ask for the shared runtime', () => {
  const sets = [...parse(manifest).getElementsByTagName('*')].filter((element) => element.localName === 'Set');
  expect(sets.map((set) => [set.getAttribute('Name'), set.getAttribute('MinVersion'), isWithin(set, 'VersionOverrides')])).toEqual([
    ['ExcelApi', '1.1', false], ['SharedRuntime', '1.1', true],
  ]);
});

withSchemas('it is valid against Microsoft\'s schemas', async () => {
  const [main, ...others] = ['OfficeAppManifestV1_1.xsd', ...readdirSync(schemas).filter((name) => name !== 'OfficeAppManifestV1_1.xsd')]
    .map((fileName) => ({ fileName, contents: readFileSync(join(schemas, fileName), 'utf8') }));
  const validate = (xml: string) => validateXML({ xml: [{ fileName: 'manifest.xml', contents: xml }], schema: [main!], preload: others });
  expect((await validate(manifest)).errors).toEqual([]);
  expect((await validate(manifest.replace('<Label resid="Group.Label"/>', ''))).valid).toBe(false);
});

/** What the schemas cannot see: names that lead nowhere, addresses, icons, lengths. */
function manifestFaults(xml: string): string[] {
  const elements = [...parse(xml).getElementsByTagName('*')];
  const resources = elements.filter((element) => isWithin(element, 'Resources') && element.hasAttribute('id'));
  const users = elements.filter((element) => element.hasAttribute('resid'));
  const permission = elements.find((element) => element.localName === 'Permissions')?.textContent;
  return [
    ...resourceFaults(resources, users),
    ...elements.filter((element) => /^[a-z]+:\/\//.test(valueOf(element)) && !valueOf(element).startsWith(OWN_ADDRESS))
      .map((element) => `${element.localName}: "${valueOf(element)}" is not under ${OWN_ADDRESS}`),
    ...elements.filter((element) => isWithin(element, 'Urls')).map((element) => valueOf(element).replace(OWN_ADDRESS, ''))
      .filter((file) => !BUILT.includes(file)).map((file) => `the build makes no ${file}`),
    ...iconFaults(elements, resources),
    ...lengthFaults(elements),
    ...commandFaults(elements),
    ...wordFaults(elements),
    ...(new Set(paneResids(elements)).size === 1 ? [] : [`not one runtime: ${paneResids(elements).join(', ')}`]),
    ...(permission === 'ReadWriteDocument' ? [] : [`permission ${permission}`]),
    ...(xml === xml.normalize('NFC') ? [] : ['not NFC']),
  ];
}

function resourceFaults(resources: Element[], users: Element[]): string[] {
  const ids = resources.map((resource) => resource.getAttribute('id') ?? '');
  const used = users.map((user) => user.getAttribute('resid') ?? '');
  return [
    ...users.filter((user) => !ids.includes(user.getAttribute('resid') ?? '')).map((user) => `${user.localName}: no resource "${user.getAttribute('resid')}"`),
    ...ids.filter((id) => !used.includes(id)).map((id) => `"${id}" is not used`),
    ...ids.filter((id, index) => ids.indexOf(id) !== index).map((id) => `"${id}" twice`),
    ...ids.filter((id) => id.length > 32).map((id) => `"${id}" is longer than 32`),
  ];
}

/** The pane, the functions and the ribbon's commands share one page: the shared runtime. */
function paneResids(elements: Element[]): string[] {
  const pages = elements.filter((element) => ['Runtime', 'FunctionFile'].includes(element.localName)
    || (element.localName === 'SourceLocation' && ['Page', 'Action'].includes(element.parentElement?.localName ?? '')));
  return pages.map((page) => page.getAttribute('resid') ?? '');
}

function iconFaults(elements: Element[], resources: Element[]): string[] {
  const images = elements.filter((element) => element.localName === 'Image' && element.hasAttribute('size'));
  const wanted: [string, number][] = [
    ...elements.filter((element) => element.localName === 'IconUrl').map((icon): [string, number] => [valueOf(icon), 32]),
    ...elements.filter((element) => element.localName === 'HighResolutionIconUrl').map((icon): [string, number] => [valueOf(icon), 64]),
    ...images.map((image): [string, number] => {
      const resource = resources.find((candidate) => candidate.getAttribute('id') === image.getAttribute('resid'));
      return [resource ? valueOf(resource) : '', Number(image.getAttribute('size'))];
    }),
  ];
  return [...sizeFaults(elements), ...wanted.flatMap(([address, size]) => {
    const file = address.replace(OWN_ADDRESS, '');
    if (file === '' || !existsSync(join(project, file))) return [`${file} is not there`];
    const [width, height] = pngSize(readFileSync(join(project, file)));
    return width === size && height === size ? [] : [`${file} is ${width} x ${height}, not ${size}`];
  })];
}

/** Office picks the picture nearest to the screen's scale; each button has its own in every size. */
function sizeFaults(elements: Element[]): string[] {
  const icons = elements.filter((element) => element.localName === 'Icon').map((icon) => [...icon.children]);
  const pictures = elements.filter((element) => element.localName === 'Control')
    .map((control) => [...control.getElementsByTagName('*')].find((element) => element.localName === 'Image')?.getAttribute('resid')?.replace(/\.\d+$/, '') ?? '');
  return [
    ...icons.map((images) => images.map((image) => image.getAttribute('size')).join(' ')).filter((sizes) => sizes !== ICON_SIZES.join(' ')).map((sizes) => `Icon: sizes ${sizes}`),
    ...pictures.filter((picture, index) => pictures.indexOf(picture) !== index).map((picture) => `two buttons show ${picture}`),
  ];
}

/** Each FunctionName has its handler, and each handler a button. */
function commandFaults(elements: Element[]): string[] {
  const named = elements.filter((element) => element.localName === 'FunctionName').map((element) => element.textContent ?? '');
  return [
    ...named.filter((name) => !RIBBON_COMMANDS.some((command) => command === name)).map((name) => `no command ${name}`),
    ...RIBBON_COMMANDS.filter((command) => !named.includes(command)).map((command) => `no button for ${command}`),
  ];
}

/** The manifest is the one place beside strings.ts that holds what a person reads: both say the same. */
const WORDS: Record<string, string> = {
  DisplayName: RIBBON.displayName,
  Description: RIBBON.description,
  'Functions.Namespace': 'CCHC',
  'Group.Label': RIBBON.group,
  'GetStarted.Title': RIBBON.ready.label,
  'GetStarted.Description': RIBBON.ready.tooltip,
  'OpenPane.Label': RIBBON.openPane.label,
  'OpenPane.Tooltip': RIBBON.openPane.tooltip,
  'LoadPlan.Label': RIBBON.loadPlan.label,
  'LoadPlan.Tooltip': RIBBON.loadPlan.tooltip,
  'Refresh.Label': RIBBON.refresh.label,
  'Refresh.Tooltip': RIBBON.refresh.tooltip,
  'NextLagging.Label': RIBBON.nextLagging.label,
  'NextLagging.Tooltip': RIBBON.nextLagging.tooltip,
};

function wordFaults(elements: Element[]): string[] {
  const texts = elements.filter((element) => element.hasAttribute('DefaultValue')
    && (isWithin(element, 'ShortStrings') || isWithin(element, 'LongStrings') || ['DisplayName', 'Description'].includes(element.localName)));
  return texts.map((element): [string, string] => [element.getAttribute('id') ?? element.localName, valueOf(element)])
    .filter(([name, text]) => WORDS[name] !== text)
    .map(([name, text]) => `"${name}" says "${text}", strings.ts "${WORDS[name] ?? ''}"`);
}

/** A PNG's header: eight bytes of signature, then the IHDR chunk with width and height. */
function pngSize(file: Buffer): [number, number] {
  expect(file.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [file.readUInt32BE(16), file.readUInt32BE(20)];
}

function lengthFaults(elements: Element[]): string[] {
  const limitOf = (element: Element): number | undefined => {
    if (isWithin(element, 'ShortStrings') || element.localName === 'DisplayName') return SHORT;
    if (isWithin(element, 'LongStrings') || (element.localName === 'Description' && element.hasAttribute('DefaultValue'))) return LONG;
    return undefined;
  };
  return elements.flatMap((element) => {
    const limit = limitOf(element);
    return limit === undefined || valueOf(element).length <= limit ? [] : [`"${element.getAttribute('id') ?? element.localName}" is longer than ${limit}`];
  });
}

function parse(xml: string): Document {
  return new DOMParser().parseFromString(xml, 'text/xml');
}

function valueOf(element: Element): string {
  return element.getAttribute('DefaultValue') ?? '';
}

function isWithin(element: Element, localName: string): boolean {
  for (let ancestor = element.parentElement; ancestor; ancestor = ancestor.parentElement) if (ancestor.localName === localName) return true;
  return false;
}

test("Microsoft's own reader finds in it what Office will", () => {
  const told = execFileSync(process.execPath, [join(project, 'node_modules/office-addin-manifest/cli.js'), 'info', join(project, 'manifest.xml')], { encoding: 'utf8' });
  expect(told).toMatch(/Hosts:.*Workbook/);
  expect(told).toMatch(/Permissions:.*ReadWriteDocument/);
  expect(told).toMatch(/Default Locale:.*vi-VN/);
});
