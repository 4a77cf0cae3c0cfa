import { measureStartUp } from './start-up.ts';
import { measureThroughput } from './throughput.ts';

const startUp = measureStartUp(15);
const throughput = measureThroughput(20, 3);

console.log(
  [
    '| what | figure |',
    '| --- | --- |',
    `| \`node -e 0\` | ${startUp.node.toFixed(0)} ms |`,
    `| a small article corrected | ${startUp.command.toFixed(0)} ms |`,
    `| ratio | ${startUp.ratio.toFixed(2)} |`,
    `| ${throughput.megabytes} MB article | ${throughput.seconds.toFixed(2)} s |`,
    `| speed | ${(throughput.megabytes / throughput.seconds).toFixed(1)} MB/s |`,
    `| speed by processor time | ${(throughput.megabytes / throughput.cpuSeconds).toFixed(1)} MB/s |`,
    `| peak memory | ${throughput.peakMemory.toFixed(0)} MB |`,
  ].join('\n'),
);
