import { findingsInOrder } from '../core/result/findings-in-order.ts';
import { htmlDocument } from './html-document.ts';
import { HTML_SCRIPT } from './html-script.ts';
import { HTML_STYLE } from './html-style.ts';
import { type Markup, markup } from './markup.ts';
import type { DocumentReport, Run } from './run.ts';
import { faultName, faultsTitle } from './run-fault.ts';
import { summaryWithFaults } from './summary.ts';

/**
 * A page for people: every finding in its line, inline or side by side, filtered by entry and confidence. One file, which
 * asks the network for nothing and forbids itself to.
 */
export function html(run: Run): string {
  const shown = run.documents.filter(({ result }) => countOf(result) + result.diagnostics.length > 0);
  const sections = shown.map(htmlDocument);
  const summary = summaryWithFaults(run);
  return markup`<!doctype html>
<html lang="en">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'">
<title>fix-names: ${summary}</title>
<style>${trusted(HTML_STYLE)}</style>
</head>
<body>
<a class="skip" href="#findings">Skip to the findings</a>
<header>
<h1>Names in the articles</h1>
<p>${summary}</p>
</header>
${controls(shown)}
<p role="status"></p>
${contents(shown)}<main id="findings" tabindex="-1">
${faultSection(run)}${sections}</main>
<script>${trusted(HTML_SCRIPT)}</script>
</body>
</html>
`.html;
}

function faultSection({ faults = [] }: Run): Markup {
  if (faults.length === 0) return markup``;
  const items = faults.map((fault) => markup`<li>${faultName(fault)}: ${fault.message}</li>\n`);
  return markup`<section aria-labelledby="faults">
<h2 id="faults">${faultsTitle(faults)}</h2>
<ul>
${items}</ul>
</section>
`;
}

function countOf({ corrections, suggestions }: DocumentReport['result']): number {
  return corrections.length + suggestions.length;
}

/** Text of ours, which is HTML already. */
function trusted(html: string): Markup {
  return { html };
}

/** The script shows the form: without one, its controls would do nothing. */
function controls(documents: readonly DocumentReport[]): Markup {
  const options = entryCounts(documents).map(
    ([entry, count]) => markup`<option value="${entry}">${entry} (${count})</option>\n`,
  );
  return markup`<form hidden aria-label="What is shown">
<fieldset><legend>View</legend>
<label><input type="radio" name="view" value="inline" checked>inline</label>
<label><input type="radio" name="view" value="both">side by side</label>
</fieldset>
<fieldset><legend>Show</legend>
<label><input type="checkbox" name="correction" checked>corrections</label>
<label><input type="checkbox" name="suggestion" checked>suggestions</label>
</fieldset>
<label>Entry <select name="entry">
<option value="">all</option>
${options}</select></label>
<label>Confidence from <input type="range" name="confidence" min="0" max="100" value="0"><output name="level">0 %</output></label>
<button type="reset">Show all</button>
</form>`;
}

/** Entries with the number of their findings, sorted by name. */
function entryCounts(documents: readonly DocumentReport[]): [string, number][] {
  const counts = new Map<string, number>();
  for (const { entry } of documents.flatMap(({ result }) => findingsInOrder(result)))
    counts.set(entry, (counts.get(entry) ?? 0) + 1);
  return [...counts].sort(([a], [b]) => (a < b ? -1 : 1));
}

/** A table of the files that leads to each; a single one needs none. */
function contents(documents: readonly DocumentReport[]): Markup {
  if (documents.length < 2) return markup``;
  const rows = documents.map(
    ({ path, result }, at) => markup`<tr><th scope="row"><a href="#d${at}">${path}</a></th>\
<td>${result.corrections.length}</td><td>${result.suggestions.length}</td></tr>\n`,
  );
  return markup`<nav aria-label="Files"><table>
<thead><tr><th scope="col">file</th><th scope="col">corrections</th><th scope="col">suggestions</th></tr></thead>
<tbody>
${rows}</tbody></table></nav>
`;
}
