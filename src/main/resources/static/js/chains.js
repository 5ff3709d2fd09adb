import { count, dates, el, evidence } from './words.js';

const MODES = { SEA: 'sea', RAIL: 'rail', ROAD: 'road', AIR: 'air', INLAND_WATERWAY: 'river', PIPELINE: 'pipeline', UNKNOWN: 'mode unknown' };
const CONTINUITY = { STATED: 'a source says that the cargo went on', INFERRED: 'inferred: no source says that it is the same cargo' };

export const modeName = mode => MODES[mode] ?? mode;

function spelled(stop) {
  const others = stop.reportedAs.filter(name => name !== stop.name);
  return others.length ? `${stop.name} (reported as ${others.join(', ')})` : stop.name;
}

function leg(one, selected, select) {
  return el('button', {
    type: 'button', class: 'leg', 'aria-pressed': String(selected === `leg:${one.movement}`),
    'data-mark': [`leg:${one.movement}`, ...one.evidence.claims.map(id => `claim:${id}`)].join(' '), 'data-leg': one.movement,
    onclick: () => select(`leg:${one.movement}`),
  },
  el('span', { class: 'way' }, el('span', { class: `mode ${one.mode}` }, modeName(one.mode)), ` ${spelled(one.from)} → ${spelled(one.to)}`),
  el('span', { class: 'facts' }, `${one.vessel ? `aboard ${one.vessel.name ?? one.vessel.id}, ` : ''}left ${dates(one.departed)}, arrived ${dates(one.arrived)}`),
  el('span', { class: 'facts' }, evidence(one.evidence)));
}

function ship(vessel, select) {
  return el('button', { type: 'button', class: 'small', 'data-mark': `vessel:${vessel.id}`, onclick: () => select(`vessel:${vessel.id}`) }, `Evidence on ${vessel.name ?? vessel.id}`);
}

function join(one) {
  return el('div', { class: 'join' }, el('span', { class: `badge ${one.verdict}` }, one.verdict.toLowerCase()), ` in time, by ${one.basis.toLowerCase().replaceAll('_', ' ')}; ${CONTINUITY[one.continuity] ?? one.continuity}`);
}

/** What people decided acts on the answer, and is no evidence: it is always shown. */
export function decided(decisions = []) {
  return decisions.map(one => el('p', { class: 'facts' }, `Decided by ${one.by}, ${one.decided.edtf ?? one.decided}: ${one.entity.name ?? one.entity.id} and ${one.other.name ?? one.other.id} are ${one.verdict === 'SAME' ? 'one' : 'not one'}. ${one.why}${one.standing === 'ACTS' ? '' : ` (${one.standing.toLowerCase()})`}`));
}

/** So many chains are unfolded; the others are made when they are. */
const OPEN = 3;

function chain(one, index, selected, select) {
  const made = el('details', { class: 'one-chain', open: index < OPEN },
    el('summary', {}, el('h3', {}, `Chain ${index + 1} `, el('span', { class: `badge ${one.timing.verdict}` }, one.timing.verdict.toLowerCase()), ` ${count(one.legs.length, 'leg')}`)));
  const unfold = () => made.append(...told(one, selected, select));
  if (index < OPEN) unfold();
  else made.addEventListener('toggle', unfold, { once: true });
  return made;
}

function told(one, selected, select) {
  const parts = [];
  one.legs.forEach((step, at) => {
    if (at) parts.push(el('li', {}, join(one.joins[at - 1])));
    parts.push(el('li', {}, leg(step, selected, select), step.vessel?.id ? ship(step.vessel, select) : null));
  });
  return [
    el('ol', { class: 'chain' }, parts),
    ...decided(one.decisions),
    el('p', { class: 'facts' }, `Weakest is leg ${one.weakestLeg}. ${count(one.discrepancies.length, 'discrepancy', 'discrepancies')} touch it.${one.sailings?.items.length > 1 ? ` ${count(one.sailings.items.length, 'sailing')} of this route.` : ''}`)];
}

/** Links across a gap: no leg of the chain, and never drawn as one. */
function bridge({ hops, text }) {
  return [el('p', { class: 'facts' }, text), hops.length ? el('ol', { class: 'bridge' }, hops.map(hop => el('li', { 'data-mark': `thing:${hop.link}` },
    el('span', { class: 'badge unreported' }, 'unreported'), ` ${modeName(hop.mode)}, ${hop.from.name ?? hop.from.id} … ${hop.to.name ?? hop.to.id} by ${hop.name ?? hop.link}; that it is there, say ${count(hop.documents, 'document')}.`))) : null];
}

function gap(one, drop) {
  return el('article', { class: 'gap' },
    el('h3', {}, `No chain: nothing joins ${one.from.name} and ${one.to.name}`),
    el('p', {}, one.text),
    one.km ? el('p', { class: 'facts' }, `${Math.round(one.km)} km lie between, as the crow flies.`) : null,
    one.reasons.length ? null : el('p', { class: 'facts' }, 'No filter opened this gap: a document would have to report how cargo went on from the one to the other.'),
    one.bridge ? bridge(one.bridge) : null,
    el('ul', {}, one.reasons.map(reason => el('li', {}, reason.text, ' ',
      el('button', { type: 'button', class: 'small', onclick: () => drop(reason.parameter) }, `Ask without ${reason.parameter}`)))));
}

function reached(answer, ask) {
  return el('div', {}, el('h3', {}, answer.question.from ? 'Where cargo can have gone' : 'Where cargo can have come from'),
    el('ul', {}, answer.reached.map(one => el('li', {},
      el('button', { type: 'button', class: 'small', onclick: () => ask(one.place.id) }, one.place.name ?? one.place.id),
      ` ${count(one.legs, 'leg')}, ${dates(one.arrival ?? one.departure)}`))));
}

/** Shows what was answered; actions are select, drop (a filter) and ask (for the other end). */
export function show(target, answer, question, actions) {
  if (answer.reached) return target.replaceChildren(answer.reached.length ? reached(answer, actions.ask) : el('p', {}, 'Nothing leads there, or on from there, that any claim reports.'));
  target.replaceChildren(
    ...answer.chains.map((one, index) => chain(one, index, question.selected, actions.select)),
    ...answer.gaps.map(one => gap(one, actions.drop)),
    ...(answer.chains.length || answer.gaps.length ? [] : [el('p', {}, 'No chain was found in time. Ask more narrowly, or give Portolan a longer question limit.')]));
}
