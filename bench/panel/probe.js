// In the head of each page that is measured, before everything else: notes when it first painted, when it could be used, and
// how far things jumped, and leaves that for the worker to hand out. Milliseconds since the page was asked for.
/* global chrome */
const seen = { painted: 0, usable: 0, shift: 0 };
const wanted = document.currentScript?.dataset.wanted?.split('&') ?? [];

const observe = (type, take) =>
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) take(entry);
  }).observe({ type, buffered: true });
observe('paint', ({ name, startTime }) => {
  if (name === 'first-contentful-paint') seen.painted = startTime;
});
observe('layout-shift', ({ value }) => {
  seen.shift += value;
});

const settled = 600;
const leave = () => setTimeout(() => chrome.storage.session.set({ bench: seen }), settled);
const look = () => {
  if (seen.usable > 0 || !wanted.every((one) => document.querySelector(one))) return;
  seen.usable = -1;
  watching.disconnect();
  // A task after the frame that shows it.
  requestAnimationFrame(() =>
    setTimeout(() => {
      seen.usable = performance.now();
      leave();
    }),
  );
};
const watching = new MutationObserver(look);
watching.observe(document, { subtree: true, childList: true });
// The panel's own `chrome.sidePanel.close` is too young for the oldest browser.
chrome.storage.session.onChanged.addListener(({ benchClose }) => benchClose && window.close());
