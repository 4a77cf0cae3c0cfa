import { describe, expect, it } from 'vitest';
import { styledForm } from '../../../src/core/gazetteer/styled-form.ts';
import { entry, ZELENSKY } from '../../entries.ts';

describe('styledForm', () => {
  it('gives the full name as the house writes it', () => {
    expect(styledForm(ZELENSKY, 'Volodymyr Zelensky', 'ap')).toBe('Volodymyr Zelenskyy');
  });

  it('takes the end of it for a short form that ends the name', () => {
    expect(styledForm(ZELENSKY, 'Zelensky', 'ap')).toBe('Zelenskyy');
    const sharaa = entry('Ahmed al-Sharaa', { type: 'person', styles: { ap: 'Ahmad al-Sharaa' } });
    expect(styledForm(sharaa, 'al-Sharaa', 'ap')).toBe('al-Sharaa');
  });

  it('puts no article to a form that has none', () => {
    const sisi = entry('Abdel Fattah al-Sisi', { type: 'person', styles: { bbc: 'Abdul Fattah al-Sisi' } });
    expect(styledForm(sisi, 'Sisi', 'bbc')).toBeUndefined();
    expect(styledForm(sisi, 'al-Sisi', 'bbc', 'Sisi')).toBeUndefined();
    const gaddafi = entry('Muammar Gaddafi', { type: 'person', styles: { nyt: 'Muammar el-Qaddafi' } });
    expect(styledForm(gaddafi, 'Gaddafi', 'nyt')).toBe('Qaddafi');
  });

  it('knows nothing of a short form that is another name', () => {
    expect(styledForm(ZELENSKY, 'Ze', 'ap')).toBeUndefined();
    expect(styledForm(ZELENSKY, 'elensky', 'ap')).toBeUndefined();
  });

  it.each([undefined, 'bbc', 'constructor', '__proto__', 'toString'])('knows nothing of the style %s', (style) => {
    expect(styledForm(ZELENSKY, 'Volodymyr Zelensky', style)).toBeUndefined();
    expect(styledForm(ZELENSKY, 'Zelensky', style)).toBeUndefined();
  });
});
