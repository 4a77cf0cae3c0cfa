import { articles } from './make-article.ts';

/** Bytes of UTF-8 that the text of a record has at least: an article of the news. */
const ARTICLE = 4000;

/** Lines of JSON without end, each an article with a title. The same lines on every run. */
export function* makeJsonRecords(): Generator<Buffer, never> {
  const source = articles(ARTICLE);
  for (let id = 1; ; id++) {
    const [title = '', ...body] = source.next().value.map((paragraph) => paragraph.trimEnd());
    yield Buffer.from(`${JSON.stringify({ id, title, meta: { lang: 'en' }, body: body.join('\n\n') })}\n`);
  }
}

/** The same articles as the rows of a table. */
export function* makeTableRecords(): Generator<Buffer, never> {
  const source = articles(ARTICLE);
  yield Buffer.from('id,title,body\r\n');
  for (let id = 1; ; id++) {
    const [title = '', ...body] = source.next().value.map((paragraph) => paragraph.trimEnd());
    yield Buffer.from(`${id},${quoted(title)},${quoted(body.join('\n\n'))}\r\n`);
  }
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
