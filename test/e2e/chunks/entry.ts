// Stands for the pane with a panel that loads when it is opened.
document.getElementById('pane')!.addEventListener('click', () => {
  void import('./later').then(({ show }) => show());
});
window.cchcSurroundings?.ready();

export {};
