import { makeParagraphs } from './make-article.ts';

/** Bytes of the text of a record at least: an article of the news. */
const ARTICLE = 4000;

/** Lines of JSON without end, each an article with a title. The same lines on every run. */
export function* makeJsonRecords(): Generator<Buffer, never> {
  const articles = makeArticles();
  for (let id = 1; ; id++) {
    const [title, ...body] = articles.next().value;
    yield Buffer.from(`${JSON.stringify({ id, title, meta: { lang: 'en' }, body: body.join('\n\n') })}\n`);
  }
}

/** The same articles as the rows of a table. */
export function* makeTableRecords(): Generator<Buffer, never> {
  const articles = makeArticles();
  yield Buffer.from('id,title,body\r\n');
  for (let id = 1; ; id++) {
    const [title, ...body] = articles.next().value;
    yield Buffer.from(`${id},${quoted(title!)},${quoted(body.join('\n\n'))}\r\n`);
  }
}

/** Articles without end, each as its paragraphs. */
export function* makeArticles(): Generator<string[], never> {
  let article: string[] = [];
  let size = 0;
  for (const paragraph of makeParagraphs()) {
    article.push(paragraph);
    size += paragraph.length;
    if (size < ARTICLE) continue;
    yield article;
    article = [];
    size = 0;
  }
  throw new Error('paragraphs have no end');
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '""')}"`;
}
