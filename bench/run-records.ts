import { makeJsonRecords, makeTableRecords } from './make-records.ts';
import { measureStream, type StreamThroughput } from './stream-throughput.ts';
import { measureThroughput } from './throughput.ts';

const [size = '1000'] = process.argv.slice(2);
const megabytes = Number(size);

const article = measureThroughput(20, 3);
const json = await measureStream('articles.jsonl', makeJsonRecords(), megabytes);
const rows = await measureStream('articles.csv', makeTableRecords(), megabytes);

console.log(
  [
    '| what | time | speed | by processor time | peak memory |',
    '| --- | --- | --- | --- | --- |',
    row('one article', { ...article, memory: article.peakMemory }),
    row('JSON Lines', json),
    row('CSV', rows),
  ].join('\n'),
);

function row(what: string, { megabytes, seconds, cpuSeconds, memory }: StreamThroughput): string {
  const speeds = [seconds, cpuSeconds].map((time) => `${(megabytes / time).toFixed(1)} MB/s`);
  return `| ${what}, ${megabytes} MB | ${seconds.toFixed(1)} s | ${speeds.join(' | ')} | ${memory.toFixed(0)} MB |`;
}
