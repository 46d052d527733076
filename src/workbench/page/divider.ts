const NARROWEST = 320;
const STEP = 20;

/** Lets the pane be made wider and narrower, by pointer and by arrow keys, as in Excel. */
export function letPaneBeResized(divider: HTMLElement, pane: HTMLElement): void {
  const setWidth = (width: number) => {
    const most = document.body.clientWidth - NARROWEST;
    pane.style.width = `${Math.round(Math.min(Math.max(width, NARROWEST), most))}px`;
    divider.setAttribute('aria-valuenow', String(pane.offsetWidth));
  };
  divider.addEventListener('pointerdown', (event) => {
    divider.setPointerCapture(event.pointerId);
    // Without this the iframe and the grid swallow the moves.
    document.body.classList.add('dragging');
  });
  divider.addEventListener('pointermove', (event) => {
    if (divider.hasPointerCapture(event.pointerId)) setWidth(document.body.clientWidth - event.clientX);
  });
  divider.addEventListener('lostpointercapture', () => document.body.classList.remove('dragging'));
  divider.addEventListener('keydown', (event) => {
    if (event.key === 'ArrowLeft') setWidth(pane.offsetWidth + STEP);
    if (event.key === 'ArrowRight') setWidth(pane.offsetWidth - STEP);
  });
}
