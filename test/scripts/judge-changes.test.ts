import { describe, expect, it } from 'vitest';
import { judgeChanges } from '../../scripts/eval/judge-changes.ts';
import { readPassages } from '../../scripts/eval/marked-passages.ts';

/** Verdicts on changes of a marked text, each written as `from -> to`, and the garbled names that are mended. */
function judge(marked: string, ...changes: string[]) {
  const passage = readPassages(`# id | region | process\n${marked}`, 'test')[0]!;
  const made = changes.map((change) => {
    const [from = '', replacement = ''] = change.split(' -> ');
    const start = passage.text.indexOf(from);
    return { start, end: start + from.length, replacement };
  });
  const { changes: judged, mended } = judgeChanges(passage, made);
  return {
    verdicts: judged.map(({ verdict }) => verdict),
    mended: [...mended].map(({ start, end }) => passage.text.slice(start, end)),
  };
}

describe('judgeChanges', () => {
  it.each([
    ['[[Zellinski=>Zelensky]] spoke', 'Zellinski -> Zelensky'],
    ['[[Zellinski=>Zelensky|Zelenskyy]] spoke', 'Zellinski -> Zelenskyy'],
    ['near [[Bodo Glimpt=>Bodø/Glimt|Bodø Glimt]]', 'Bodo Glimpt -> BODO GLIMT'],
    ['Hakan [[Vian=>Fidan]] spoke', 'Hakan Vian -> Hakan Fidan'],
    ['in [[Al-Ballah=>al-Balah]]', 'Ballah -> Balah'],
    ['Ngozi Okonjo-[[Iwela=>Iweala]]', 'Okonjo-Iwela -> Okonjo-Iweala'],
    ['[[Iwan=>Ivan]] [[Fedorow=>Fedorov]]', 'Iwan Fedorow -> Ivan Fedorov'],
  ])('calls right what makes the right name of it: %s, %s', (marked, change) => {
    expect(judge(marked, change).verdicts).toEqual(['right']);
  });

  it.each([
    ['[[Zellinski=>Zelensky]] spoke', 'Zellinski -> Zelinsky'],
    ['Hakan [[Vian=>Fidan]] spoke', 'Vian -> Hakan Fidan'],
    ['[[Iwan Fedorow=>Ivan Fedorov]]', 'Iwan Fedorow -> Fedorov'],
    ['[[Iwan Fedorow=>Ivan Fedorov]]', 'Fedorow -> Federer'],
    ['Mark [[Lute=>Rutte]] spoke', 'Mark Lute -> Marek Rutte'],
  ])('calls wrong what makes another name of it: %s, %s', (marked, change) => {
    expect(judge(marked, change)).toEqual({ verdicts: ['wrong'], mended: [] });
  });

  it('calls partial what mends some of the words, and right what mends the rest as well', () => {
    const marked = '[[Iwan Fedorow=>Ivan Fedorov]] spoke';
    expect(judge(marked, 'Fedorow -> Fedorov')).toEqual({ verdicts: ['partial'], mended: [] });
    expect(judge(marked, 'Iwan Fedorow -> Iwan Fedorov')).toEqual({ verdicts: ['partial'], mended: [] });
    expect(judge(marked, 'Iwan -> Ivan', 'Fedorow -> Fedorov')).toEqual({
      verdicts: ['right', 'right'],
      mended: ['Iwan Fedorow'],
    });
  });

  it('calls stray what changes words that are right as they stand', () => {
    const marked = '[[Zellinski=>Zelensky]] met [[!Zelinsky]] in Kriva';
    expect(judge(marked, 'Zelinsky -> Zelensky', 'Kriva -> Kyiv').verdicts).toEqual(['stray', 'stray']);
  });

  it('mends what is hard as well', () => {
    expect(judge('in [[?Amounts=>Sumy]]', 'Amounts -> Sumy').mended).toEqual(['Amounts']);
  });
});
