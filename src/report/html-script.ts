/** The script of the HTML report: shows its controls and obeys them. Without it the page is whole, in the inline view. */
export const HTML_SCRIPT = `
'use strict';
(() => {
  const form = document.querySelector('form');
  const status = document.querySelector('[role=status]');
  const results = document.querySelector('main');
  const sections = [...results.querySelectorAll('section')];
  const lines = [...results.querySelectorAll('.line')];
  const findings = [...results.querySelectorAll('[data-finding]')];
  const { view, entry, confidence, level } = form.elements;

  function isWanted({ dataset }) {
    return form.elements[dataset.state].checked
      && (entry.value === '' || entry.value === dataset.entry)
      && Number(dataset.confidence) * 100 >= Number(confidence.value);
  }

  function isEmptied(element) {
    return element.querySelector('[data-finding]') !== null
      && element.querySelector('[data-finding]:not([data-out])') === null;
  }

  function takeOut(elements, isOut) {
    for (const element of elements) element.toggleAttribute('data-out', isOut(element));
  }

  function showSides() {
    const both = view.value === 'both';
    results.classList.toggle('both', both);
    for (const after of results.querySelectorAll('.sides p + p')) after.remove();
    if (!both) return;
    for (const sides of results.querySelectorAll('.sides')) sides.append(sides.firstElementChild.cloneNode(true));
  }

  function update() {
    showSides();
    level.value = confidence.value + ' %';
    takeOut(findings, (finding) => !isWanted(finding));
    takeOut(lines, isEmptied);
    takeOut(sections, isEmptied);
    const shown = new Set(findings.filter((finding) => !finding.hasAttribute('data-out')).map(({ dataset }) => dataset.finding));
    for (const mark of results.querySelectorAll('[data-mark]')) mark.toggleAttribute('data-off', !shown.has(mark.dataset.mark));
    status.textContent = shown.size + ' of ' + findings.length + ' findings shown';
  }

  form.addEventListener('input', update);
  // The controls have their first values again only after this event.
  form.addEventListener('reset', () => setTimeout(update));
  form.addEventListener('submit', (event) => event.preventDefault());
  form.hidden = findings.length === 0;
  if (findings.length > 0) update();
})();
`;
