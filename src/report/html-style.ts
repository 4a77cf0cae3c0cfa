/** The style sheet of the HTML report: light and dark by the reader’s setting, light on paper. */
export const HTML_STYLE = `
:root {
  color-scheme: light dark;
  --paper: #fff; --ink: #1d1d1f; --soft: #5b5b60; --rule: #d9d9de; --panel: #f5f5f7; --link: #0a58b0;
  --del: #8f1710; --del-back: #ffe4e1; --ins: #0c5720; --ins-back: #dcf4df; --doubt: #5c4500; --doubt-back: #fff0b3;
}
@media (prefers-color-scheme: dark) {
  :root {
    --paper: #161618; --ink: #ececee; --soft: #a9a9b0; --rule: #3a3a40; --panel: #222226; --link: #8ab8ff;
    --del: #ffb3ab; --del-back: #4a1714; --ins: #a8e6b2; --ins-back: #13361c; --doubt: #ffe08a; --doubt-back: #3f3300;
  }
}
* { box-sizing: border-box; }
body { margin: 0 auto; padding: 1.5rem; max-width: 75rem; background: var(--paper); color: var(--ink);
  font: 16px/1.55 system-ui, sans-serif; }
h1 { margin: 0; font-size: 1.5rem; }
h2 { margin: 2rem 0 .5rem; padding-bottom: .25rem; border-bottom: 1px solid var(--rule); font-size: 1.1rem;
  overflow-wrap: anywhere; scroll-margin-top: 8rem; }
a { color: var(--link); }
:focus-visible { outline: 3px solid var(--link); outline-offset: 2px; }
.unseen { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.skip:not(:focus) { position: absolute; clip-path: inset(50%); }
form { position: sticky; top: 0; z-index: 1; display: flex; flex-wrap: wrap; gap: .75rem 1.5rem; align-items: center;
  margin: 1rem 0; padding: .75rem 1rem; border: 1px solid var(--rule); border-radius: .5rem; background: var(--panel); }
form[hidden], [data-out] { display: none; }
fieldset { display: flex; gap: .75rem; margin: 0; padding: 0; border: 0; }
legend { float: left; margin-right: .75rem; color: var(--soft); }
label { display: inline-flex; gap: .4rem; align-items: center; }
select, button { max-width: 20rem; font: inherit; color: inherit; background: var(--paper);
  border: 1px solid var(--soft); border-radius: .3rem; padding: .15rem .5rem; }
output { min-width: 3.5rem; font-variant-numeric: tabular-nums; }
table { border-collapse: collapse; }
th, td { padding: .2rem .75rem .2rem 0; text-align: right; font-variant-numeric: tabular-nums; }
th:first-child { text-align: left; font-weight: normal; overflow-wrap: anywhere; }
thead th { color: var(--soft); font-weight: normal; }
.line { display: grid; grid-template-columns: 3.5rem minmax(0, 1fr); margin: .75rem 0; }
.number { color: var(--soft); text-align: right; padding-right: 1rem; font-variant-numeric: tabular-nums; }
.sides p { margin: 0; white-space: pre-wrap; overflow-wrap: anywhere; }
.why { grid-column: 2; margin: .25rem 0 0; padding: 0 0 0 .75rem; border-left: 3px solid var(--rule); list-style: none;
  font-size: .875rem; }
.why li { margin: .15rem 0; }
.place, .reason { color: var(--soft); }
.notes { color: var(--soft); }
del { color: var(--del); background: var(--del-back); border-radius: .2rem; }
ins { color: var(--ins); background: var(--ins-back); border-radius: .2rem; text-decoration: none; font-weight: 600; }
mark { color: var(--doubt); background: var(--doubt-back); border-radius: .2rem; text-decoration: underline dotted; }
.why del { text-decoration: none; }
del + ins { margin-left: .15rem; }
[data-mark][data-off] ins { display: none; }
[data-mark][data-off] :is(del, mark) { color: inherit; background: none; text-decoration: none; }
.both .sides { display: grid; grid-template-columns: 1fr 1fr; gap: 1.5rem; }
.both .sides p::before { display: block; font-size: .75rem; color: var(--soft); content: "before"; }
.both .sides p + p::before { content: "after"; }
.both .sides p:first-child ins { display: none; }
.both .sides p + p [data-mark]:not([data-off]) del { display: none; }
.both .sides del { text-decoration: none; }
.both .sides ins { margin: 0; }
@media (max-width: 40rem) {
  .both .sides { grid-template-columns: 1fr; gap: .25rem; }
  .line { grid-template-columns: 2.5rem minmax(0, 1fr); }
  form { position: static; }
}
@page { margin: 15mm; }
@media print {
  :root { color-scheme: light; --paper: #fff; --ink: #000; --soft: #444; --rule: #bbb; --panel: #fff; --link: #000;
    --del: #8f1710; --del-back: #ffe4e1; --ins: #0c5720; --ins-back: #dcf4df; --doubt: #5c4500; --doubt-back: #fff0b3; }
  body { max-width: none; padding: 0; font-size: 10.5pt; print-color-adjust: exact; -webkit-print-color-adjust: exact; }
  form, .skip { display: none; }
  .line { break-inside: avoid; }
  h2 { break-after: avoid; }
}
`;
