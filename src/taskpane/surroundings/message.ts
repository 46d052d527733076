import { SURROUNDINGS } from '../../strings';

const ID = 'surroundings';
const POLL_MS = 20;

/** Says it above the pane's place, in stead of what was said before; with a button where something is to be done at once. */
export function showMessage(sentences: readonly string[], onReload?: () => void): void {
  whenPlaceIsThere((place) => {
    removeMessage();
    const message = document.createElement('main');
    message.id = ID;
    message.setAttribute('role', 'alert');
    message.appendChild(withText('h1', SURROUNDINGS.title));
    for (let index = 0; index < sentences.length; index += 1) message.appendChild(withText('p', sentences[index]!));
    if (onReload) message.appendChild(buttonFor(onReload));
    place.parentNode!.insertBefore(message, place);
  });
}

export function removeMessage(): void {
  const message = document.getElementById(ID);
  message?.parentNode!.removeChild(message);
}

/** The script runs before the page is read, and an office.js that does not come holds the page up: asked again until the place is there. */
function whenPlaceIsThere(work: (place: HTMLElement) => void): void {
  const place = document.getElementById('pane');
  if (place) work(place);
  else setTimeout(() => whenPlaceIsThere(work), POLL_MS);
}

function buttonFor(onReload: () => void): HTMLElement {
  const button = withText('button', SURROUNDINGS.reload);
  button.setAttribute('type', 'button');
  button.addEventListener('click', onReload);
  return button;
}

function withText(name: string, text: string): HTMLElement {
  const element = document.createElement(name);
  element.textContent = text;
  return element;
}
