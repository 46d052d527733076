// The page's first script, in plain ES5 and without polyfills: it decides whether the pane can run here, starts it once office.js is there, and says
// so in words where the pane does not come. What it uses of the page must be known to Internet Explorer 11.
import { SURROUNDINGS } from '../../strings';
import { isOldView } from './isOldView';
import { removeMessage, showMessage } from './message';
import './surroundings.css';

/** What the pane's entry tells the script that watches over its start. */
export interface Surroundings {
  /** Office has answered: the pane shows itself now. */
  ready(): void;
}

declare global {
  interface Window {
    cchcSurroundings?: Surroundings;
    /** as an old web view has it: it must be answered, or Office says on its own that the add-in failed */
    Office?: { initialize?: () => void };
  }
}

const PATIENCE_MS = 10_000;
const OFFICE = 'office';
const PANE = 'pane-script';

let isReady = false;
let hasFailed = false;

if (isOldView(navigator.userAgent, Object.hasOwn)) refuse();
else watchStart();

function refuse(): void {
  showMessage(SURROUNDINGS.oldView);
  onScript('load', (script) => {
    if (script.id === OFFICE && window.Office) window.Office.initialize = () => {};
  });
}

function watchStart(): void {
  window.cchcSurroundings = {
    ready() {
      isReady = true;
      removeMessage();
    },
  };
  onScript('load', (script) => {
    if (script.id === OFFICE) startPane();
  });
  // A panel's own script that does not load is the pane's affair.
  onScript('error', (script) => {
    if (script.id !== OFFICE && script.className !== PANE) return;
    const sentences: readonly string[] = SURROUNDINGS.notLoaded;
    hasFailed = true;
    showMessage(sentences.concat(SURROUNDINGS.missingFile + script.src), reload);
  });
  setTimeout(() => {
    if (!isReady && !hasFailed) showMessage(SURROUNDINGS.notReady, reload);
  }, PATIENCE_MS);
}

/** The pane's scripts stand in the page as preloaded only, so that no old web view ever reads them. */
function startPane(): void {
  const preloaded = document.querySelectorAll('link[rel="preload"][as="script"]');
  for (let index = 0; index < preloaded.length; index += 1) {
    const script = document.createElement('script');
    script.src = (preloaded[index] as HTMLLinkElement).href;
    script.className = PANE;
    script.async = false;
    document.head.appendChild(script);
  }
}

/** Events of scripts do not bubble, but they can be caught on their way down. */
function onScript(event: 'load' | 'error', work: (script: HTMLScriptElement) => void): void {
  document.addEventListener(event, ({ target }) => {
    if (target && (target as Element).nodeName === 'SCRIPT') work(target as HTMLScriptElement);
  }, true);
}

function reload(): void {
  window.location.reload();
}
