import type {} from './page';

// Runs in the pane's own page, before office.js. Opened by itself, outside the page with the grid, the pane stays without Excel.
if (window.parent !== window) window.parent.connectPane?.(window);
