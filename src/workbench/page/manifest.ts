/** What of the add-in's manifest Excel shows around the pane. */
export interface Manifest {
  /** over the pane, and in the list of add-ins */
  displayName: string;
  icon: string;
  /** what an Excel must have for the ribbon's group: set and least version */
  needs: { set: string; version: string }[];
  groups: RibbonGroup[];
}
export interface RibbonGroup { label: string; buttons: RibbonButton[] }
export interface RibbonButton {
  id: string; label: string;
  /** the tooltip */
  title: string; description: string;
  /** beside the pane's page */
  icon: string;
  action: { kind: 'showPane' } | { kind: 'execute'; functionName: string };
}

/** Large buttons of the ribbon have icons of this size. */
const ICON_SIZE = 32;

/**
 * Reads a manifest: the groups that it adds to the ribbon, in its own order and with its own words (the default ones, no locale's override).
 * Addresses of icons become paths beside the pane's page. What the ribbon of this page does not draw (menus, for one) is refused by name.
 *
 *     readManifest(text).groups[0].buttons[0].action → { kind: 'showPane' }
 */
export function readManifest(xml: string): Manifest {
  const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement;
  if (root.localName !== 'OfficeApp') throw new Error('manifest.xml cannot be read');
  const page = valueOf(child(child(root, 'DefaultSettings'), 'SourceLocation'));
  const overrides = children(root, 'VersionOverrides')[0];
  const resources = overrides ? resourcesOf(overrides) : new Map<string, string>();
  const reader: Reader = {
    text: (element) => resourceOf(resources, element.getAttribute('resid')),
    icon: (address) => besidePage(address, page),
  };
  return {
    displayName: valueOf(child(root, 'DisplayName')),
    icon: reader.icon(valueOf(child(root, 'IconUrl'))),
    needs: overrides ? needsOf(overrides) : [],
    groups: overrides ? groupsOf(overrides).map((group) => groupOf(group, reader)) : [],
  };
}

interface Reader { text(element: Element): string; icon(address: string): string }

function needsOf(overrides: Element): Manifest['needs'] {
  const requirements = children(overrides, 'Requirements')[0];
  if (!requirements) return [];
  const sets = child(requirements, 'Sets');
  return children(sets, 'Set').map((set) => ({
    set: set.getAttribute('Name') ?? '',
    version: set.getAttribute('MinVersion') ?? sets.getAttribute('DefaultMinVersion') ?? '1.1',
  }));
}

function groupsOf(overrides: Element): Element[] {
  const host = children(child(overrides, 'Hosts'), 'Host').find((one) => typeOf(one) === 'Workbook');
  const desktop = host && children(host, 'DesktopFormFactor')[0];
  const surfaces = desktop ? children(desktop, 'ExtensionPoint').filter((point) => typeOf(point) === 'PrimaryCommandSurface') : [];
  return surfaces.flatMap((surface) => [...children(surface, 'OfficeTab'), ...children(surface, 'CustomTab')]).flatMap((tab) => children(tab, 'Group'));
}

function groupOf(group: Element, reader: Reader): RibbonGroup {
  return { label: reader.text(child(group, 'Label')), buttons: children(group, 'Control').map((control) => buttonOf(control, reader)) };
}

function buttonOf(control: Element, reader: Reader): RibbonButton {
  const id = control.getAttribute('id') ?? '';
  if (typeOf(control) !== 'Button') throw new Error(`the ribbon of this page draws no ${typeOf(control)} ("${id}" of the manifest)`);
  const tip = child(control, 'Supertip');
  return {
    id,
    label: reader.text(child(control, 'Label')),
    title: reader.text(child(tip, 'Title')),
    description: reader.text(child(tip, 'Description')),
    icon: reader.icon(reader.text(largeIcon(child(control, 'Icon')))),
    action: actionOf(child(control, 'Action'), id),
  };
}

function actionOf(action: Element, id: string): RibbonButton['action'] {
  switch (typeOf(action)) {
    case 'ShowTaskpane': return { kind: 'showPane' };
    case 'ExecuteFunction': return { kind: 'execute', functionName: child(action, 'FunctionName').textContent?.trim() ?? '' };
    default: throw new Error(`the ribbon of this page knows no action ${typeOf(action)} ("${id}" of the manifest)`);
  }
}

function largeIcon(icon: Element): Element {
  const images = children(icon, 'Image');
  const image = images.find((one) => Number(one.getAttribute('size')) === ICON_SIZE) ?? images[0];
  if (!image) throw new Error('manifest.xml: an Icon without an Image');
  return image;
}

function resourcesOf(overrides: Element): Map<string, string> {
  const resources = children(overrides, 'Resources')[0];
  const entries = resources ? [...resources.children].flatMap((list) => [...list.children]) : [];
  return new Map(entries.map((entry) => [entry.getAttribute('id') ?? '', valueOf(entry)]));
}

function resourceOf(resources: Map<string, string>, id: string | null): string {
  const text = resources.get(id ?? '');
  if (text === undefined) throw new Error(`manifest.xml: no resource "${id}"`);
  return text;
}

function besidePage(address: string, page: string): string {
  const folder = new URL('.', page).href;
  if (!address.startsWith(folder)) throw new Error(`manifest.xml: ${address} does not lie beside the pane's page`);
  return address.slice(folder.length);
}

/** By local name: a manifest spreads its elements over three namespaces. */
function children(element: Element, name: string): Element[] {
  return [...element.children].filter(({ localName }) => localName === name);
}

function child(element: Element, name: string): Element {
  const [found] = children(element, name);
  if (!found) throw new Error(`manifest.xml: ${element.localName} without ${name}`);
  return found;
}

function valueOf(element: Element): string {
  return element.getAttribute('DefaultValue') ?? '';
}

function typeOf(element: Element): string {
  return element.getAttribute('xsi:type') ?? '';
}
