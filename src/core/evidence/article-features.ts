import { FormRole } from '../gazetteer/forms.ts';
import { crowdOf } from '../model/crowd.ts';
import {
  type ARTICLE_FEATURES,
  FEW_RIGHT,
  MOST_CONTEXT,
  MOST_KIN,
  USUAL_CONTEXT,
  type ValuesOf,
} from '../model/features.ts';
import type { Reading } from '../readings/reading.ts';
import type { Scene } from '../readings/scene.ts';
import type { Evidence } from './evidence.ts';

/** Nats that a word right before or after says at most. */
const MOST_BESIDE = 4;
/** Unknown names of which a share says something. */
const LEAST_UNKNOWN = 5;

/** Values of {@link ARTICLE_FEATURES} for a reading, in their order. */
export function articleFeatures(scene: Scene, reading: Reading, evidence: Evidence): ValuesOf<typeof ARTICLE_FEATURES> {
  const { form } = reading;
  const { gazetteer } = scene.matcher;
  const anchored = evidence.anchor >= 0;
  // One by one: an object that becomes a list would add a tenth to the time that an article takes.
  const anchor = Number(anchored);
  const repeated = Number(evidence.repeated && evidence.clash === undefined && evidence.stranger === undefined);
  const context = Math.min(evidence.context.nats, MOST_CONTEXT);
  const beside = Math.max(0, Math.min(evidence.context.beside - USUAL_CONTEXT, MOST_BESIDE));
  const listed = Number(evidence.listed.length > 0);
  const cue = Number(evidence.cue !== undefined);
  const clash = Number(evidence.clash !== undefined);
  const stranger = Number(evidence.stranger !== undefined);
  const article = Number(evidence.article);
  const bareSurname = Number(gazetteer.forms.role[form] === FormRole.Surname && !anchored);
  const frequent = Math.log(Math.max(1, evidence.count));
  const besideRight = anchored ? Math.log1p(evidence.count) : 0;
  const beat = Math.log1p(evidence.beat);
  const kin = Math.min(evidence.kin.nats, MOST_KIN);
  const company = Math.log1p(evidence.company);
  const garbledShare = Math.min(1, evidence.company / Math.max(LEAST_UNKNOWN, scene.unknown));
  const crowd = crowdOf(evidence.unknown);
  const wellKept = Math.max(0, Math.log1p(evidence.sound) - Math.log1p(evidence.company) - FEW_RIGHT);
  return [
    anchor,
    repeated,
    context,
    beside,
    listed,
    cue,
    clash,
    stranger,
    article,
    bareSurname,
    frequent,
    besideRight,
    beat,
    kin,
    company,
    garbledShare,
    crowd,
    wellKept,
  ];
}
