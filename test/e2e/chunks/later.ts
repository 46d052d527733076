import './later.css';

export function show(): void {
  document.getElementById('pane')!.textContent = 'loaded when used';
}
