import { describe, expect, it } from 'vitest';
import { html } from '../../src/report/html.ts';
import { corrected, faulty, HOSTILE, intricate, MARKUP, sampleRuns, suggested } from './sample-runs.ts';

/** The page without its own style and script, where no text can stand. */
function body(page: string): string {
  return page.replace(/<style>.*?<\/style>|<script>.*?<\/script>/gs, '');
}

describe('html', () => {
  it.each(Object.keys(sampleRuns))('names no address on a run %s', (title) => {
    const page = html(sampleRuns[title]!);
    expect(page).not.toMatch(/https?:|url\(|@import|(?:src|srcset|action)=|<(?:link|img|iframe|object|embed)\b/);
    expect(page).toContain(`Content-Security-Policy" content="default-src 'none';`);
  });

  it('makes no element of what stands in a text or path', () => {
    const page = html({ documents: [intricate()] });
    expect(body(page)).not.toMatch(/<b[ >]/);
    expect(page).not.toContain(MARKUP);
    expect(html({ documents: [corrected(HOSTILE, `${HOSTILE} Vian`, { Vian: 'Fidan' })] })).not.toMatch(
      /(?!\n)\p{Cc}|\u202e/u,
    );
  });

  it('marks a finding where it stands and tells of it below', () => {
    const page = html({ documents: [corrected('a.txt', 'One.\nMr Vian spoke.\n', { Vian: 'Fidan' })] });
    expect(page).toContain(
      '<p dir="auto">Mr <span data-mark="0-0-0"><del>Vian</del><ins>Fidan</ins></span> spoke.</p>',
    );
    expect(page).toContain('data-finding="0-0-0" data-state="correction" data-entry="The Fidan" data-confidence="1"');
    expect(page).not.toContain('One.');
  });

  it('leaves a suggestion as it stands', () => {
    const page = html({ documents: [suggested('a.txt', 'In Correviev', 'Correviev')] });
    expect(page).toContain('<mark title="perhaps Kharkiv">Correviev</mark>');
    expect(page).toContain('candidates: Kharkiv 62 %, Kirov 20 %');
    expect(body(page)).not.toContain('<ins>');
  });

  it('cuts a line that is too long between its findings', () => {
    const page = html({ documents: [corrected('a.txt', `${'word '.repeat(100_000)}Vian`, { Vian: 'Fidan' })] });
    expect(page).toMatch(/word… …word/);
    expect(page.length).toBeLessThan(20_000);
  });

  it('shows remarks, and leads to each file where there are several', () => {
    const page = html({ documents: [intricate(), suggested('a.txt', 'In Correviev', 'Correviev')] });
    expect(page).toContain('<code>unused-directive</code>');
    expect(page).toContain('<a href="#d1">a.txt</a>');
  });

  it('lists what could not be read before the findings', () => {
    const page = html(faulty);
    expect(page).toContain('<p>3 corrections in 1 file, faults in 3 files</p>');
    expect(page).toMatch(/<main[^>]*>\n<section aria-labelledby="faults">\n<h2 id="faults">Could not be read<\/h2>/);
    expect(page).toContain('<li>gone.txt: no such file or directory</li>\n<li>bytes.txt:2: not valid UTF-8</li>');
    expect(html(sampleRuns.one!)).not.toContain('id="faults"');
  });
});
