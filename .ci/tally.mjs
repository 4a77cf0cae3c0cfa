// Prints "N passed, N failed" from the JSON report of a test run; fails if a test failed, none ran or there is no report.
import { readFileSync } from 'node:fs';

const [, , file] = process.argv;
const { passed, failed } = tally(readFileSync(file, 'utf8'));
console.log(`${passed} passed, ${failed} failed`);
process.exitCode = failed === 0 && passed > 0 ? 0 : 1;

function tally(text) {
  // The file stays empty when the runner dies before its end: nothing passed then, and one thing failed.
  if (text === '') return { passed: 0, failed: 1 };
  const { testResults, numPassedTests, numFailedTests } = JSON.parse(text);
  // A file that fails before its first test has none to count, and is a failure all the same.
  const broken = testResults.filter((result) => result.status === 'failed' && !result.assertionResults.some(isFailed));
  return { passed: numPassedTests, failed: numFailedTests + broken.length };
}

function isFailed(assertion) {
  return assertion.status === 'failed';
}
