// Runs in the fixture page, as any page's script could: writes down everything that it can observe.
(() => {
  const events = {};
  const count = (name) => {
    events[name] = (events[name] ?? 0) + 1;
  };
  const mutations = [];
  new MutationObserver((records) => {
    for (const { type, target, attributeName, addedNodes, removedNodes } of records)
      mutations.push([
        type,
        target.nodeName,
        attributeName,
        [...addedNodes].map((node) => node.nodeName),
        [...removedNodes].map((node) => node.nodeName),
      ]);
  }).observe(document, { subtree: true, childList: true, attributes: true, characterData: true });
  for (const type of [
    'message',
    'storage',
    'focus',
    'blur',
    'resize',
    'error',
    'unhandledrejection',
    'hashchange',
  ])
    addEventListener(type, () => count(type));
  for (const type of [
    'click',
    'focusin',
    'focusout',
    'selectionchange',
    'visibilitychange',
    'scroll',
    'copy',
  ])
    document.addEventListener(type, () => count(type), true);
  let shift = 0;
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) shift += entry.value;
  }).observe({ type: 'layout-shift', buffered: true });

  const rectangle = (element) => {
    const { x, y, width, height } = element.getBoundingClientRect();
    return [x, y, width, height];
  };
  const highlights = () =>
    [...CSS.highlights].map(([name, highlight]) => ({
      name,
      type: highlight.type,
      priority: highlight.priority,
      texts: [...highlight].map(String),
      style: ['backgroundColor', 'color', 'textDecorationLine'].map(
        (property) => getComputedStyle(document.body, `::highlight(${name})`)[property],
      ),
    }));
  const grid = () => {
    const hits = [];
    for (let y = 8; y < innerHeight; y += 24)
      for (let x = 8; x < innerWidth; x += 48) hits.push(document.elementFromPoint(x, y)?.nodeName);
    return hits;
  };
  const hosts = () =>
    [...document.documentElement.children].map((element) => ({
      name: element.nodeName,
      attributes: [...element.attributes].map(({ name, value }) => `${name}=${value}`),
      rectangle: rectangle(element),
      root: element.shadowRoot === null,
      style: [
        'opacity',
        'position',
        'zIndex',
        'display',
        'visibility',
        'contentVisibility',
        'colorScheme',
      ].map((property) => getComputedStyle(element)[property]),
    }));
  // What `find` and a selection over everything can reach; both see into closed shadow roots.
  const reachable = (words) => {
    const found = words.map((word) => {
      getSelection().removeAllRanges();
      return find(word, false, false, true);
    });
    getSelection().removeAllRanges();
    getSelection().selectAllChildren(document.documentElement);
    const selected = getSelection().toString();
    getSelection().removeAllRanges();
    return { found, selected };
  };

  window.observe = (words) => ({
    html: document.documentElement.outerHTML,
    highlights: highlights(),
    hosts: hosts(),
    grid: grid(),
    reachable: reachable(words),
    frames: window.length,
    named: [...document.querySelectorAll('iframe, object, embed')].length,
    sheets: [document.styleSheets.length, document.adoptedStyleSheets.length],
    resources: performance
      .getEntriesByType('resource')
      .map(({ name, initiatorType }) => [name, initiatorType]),
    marks: [...performance.getEntriesByType('mark'), ...performance.getEntriesByType('measure')].map(
      ({ name }) => name,
    ),
    animations: document.getAnimations().length,
    active: document.activeElement?.nodeName,
    globals: Object.keys(window).sort(),
    elements: document.querySelectorAll('*').length,
    scrolled: [scrollX, scrollY],
    size: [document.documentElement.scrollWidth, document.documentElement.scrollHeight],
    shift,
    mutations,
    events,
  });
})();
