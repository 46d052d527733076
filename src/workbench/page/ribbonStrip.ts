import { WORKBENCH_PAGE } from '../../strings';
import { supports } from '../requirements';
import type { Manifest, RibbonButton, RibbonGroup } from './manifest';

/** What a press of a button does. */
export interface Presses { showPane(): void; execute(functionName: string): void }

/**
 * The groups of this Excel's ribbon that are the add-in's: those of the manifest where the Excel has what they need;
 * elsewhere the add-in's name alone, as in Excel's list of add-ins, which opens its pane.
 */
export function groupsFor(manifest: Manifest, requirements: Readonly<Record<string, string>>): RibbonGroup[] {
  if (manifest.groups.length > 0 && manifest.needs.every(({ set, version }) => supports(requirements, set, version))) return manifest.groups;
  const { displayName, icon } = manifest;
  const button: RibbonButton = { id: 'AddIn', label: displayName, title: displayName, description: WORKBENCH_PAGE.addInOpens, icon, action: { kind: 'showPane' } };
  return [{ label: WORKBENCH_PAGE.addIns, buttons: [button] }];
}

/** Draws the groups into the strip. Icons come from `folder`, where the pane is served. */
export function drawRibbon(strip: HTMLElement, groups: RibbonGroup[], folder: string, presses: Presses): void {
  strip.replaceChildren(...groups.map((group) => {
    const buttons = made('div', 'ribbonButtons', ...group.buttons.flatMap((button) => buttonWithTip(button, folder, presses)));
    const drawn = made('div', 'ribbonGroup', buttons, made('div', 'ribbonLabel', group.label));
    drawn.setAttribute('role', 'group');
    drawn.setAttribute('aria-label', group.label);
    return drawn;
  }));
}

function buttonWithTip(button: RibbonButton, folder: string, presses: Presses): HTMLElement {
  const icon = made('img');
  Object.assign(icon, { src: folder + button.icon, alt: '', width: 32, height: 32 });
  const pressed = made('button', 'ribbonButton', icon, made('span', '', button.label));
  const tip = made('div', 'ribbonTip', made('strong', '', button.title), made('span', '', button.description));
  tip.id = `tip-${button.id}`;
  tip.setAttribute('role', 'tooltip');
  pressed.type = 'button';
  pressed.id = button.id;
  pressed.setAttribute('aria-describedby', tip.id);
  pressed.addEventListener('click', () => {
    if (button.action.kind === 'execute') presses.execute(button.action.functionName);
    else presses.showPane();
  });
  return made('div', 'ribbonPlace', pressed, tip);
}

function made<K extends keyof HTMLElementTagNameMap>(tag: K, className = '', ...content: (Node | string)[]): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  if (className !== '') element.className = className;
  element.append(...content);
  return element;
}
