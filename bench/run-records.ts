import { measureFiles } from './files-throughput.ts';
import { makeJsonRecords, makeTableRecords } from './make-records.ts';
import { measureStream, type StreamThroughput } from './stream-throughput.ts';
import { measureThroughput } from './throughput.ts';

const [size = '1000'] = process.argv.slice(2);
const megabytes = Number(size);

console.log('| what | time | speed | by processor time | peak memory |');
console.log('| --- | --- | --- | --- | --- |');
const article = measureThroughput(20, 3);
show('one long article', { ...article, memory: article.peakMemory });
show('articles of 4 KB, a file each', await measureFiles(20));
show('the same as JSON Lines', await measureStream('articles.jsonl', makeJsonRecords(), megabytes));
show('the same as CSV', await measureStream('articles.csv', makeTableRecords(), megabytes / 10));

function show(what: string, measured: StreamThroughput): void {
  const { seconds, cpuSeconds, memory } = measured;
  const speeds = [seconds, cpuSeconds].map((time) => `${(measured.megabytes / time).toFixed(1)} MB/s`);
  console.log(
    `| ${what}, ${measured.megabytes} MB | ${seconds.toFixed(1)} s | ${speeds.join(' | ')} | ${memory.toFixed(0)} MB |`,
  );
}
