export { type LookupCandidate, lookup } from './core/decision/lookup.ts';
export type { Entry, EntryType, FuzzyMode, ListedCorrection } from './core/gazetteer/entry.ts';
export { compile, type Gazetteer } from './core/gazetteer/gazetteer.ts';
export { decodeGazetteer, encodeGazetteer } from './core/gazetteer/gazetteer-codec.ts';
export type { Clue, LetterChange, SpelledWord } from './core/result/clue.ts';
export type {
  Correction,
  CorrectionKind,
  Diagnostic,
  FixResult,
  RankedName,
  Suggestion,
} from './core/result/correction.ts';
export type { Span } from './core/text/span.ts';
export { type CheckedDictionaries, checkDictionaries } from './dictionary/check-dictionaries.ts';
export type { Fault } from './dictionary/fault.ts';
export { houseStyles } from './dictionary/house-styles.ts';
export { runExamples } from './dictionary/run-examples.ts';
export { type FixOptions, fix } from './fix.ts';
export { reporterNames, reporters } from './report/reporters.ts';
export type { DocumentReport, Reporter, ReportOptions, Run } from './report/run.ts';
export type { FaultCode, RunFault } from './report/run-fault.ts';
