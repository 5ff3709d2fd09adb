import { ask } from './api.js';
import { decided, modeName } from './chains.js';
import { count, dates, el, evidence, named, quantity, stated } from './words.js';

/** Who took it from whom: the origin first, those who pass it on below. */
function tree(tellers) {
  return el('ul', { class: 'tree' }, tellers.map(one => el('li', {},
    el('strong', {}, named(one.actor)), one.counted ? ' (counted as an origin)' : '',
    one.documents.length ? el('span', { class: 'facts' }, ` in ${one.documents.join(', ')}`) : null,
    one.tellers.length ? tree(one.tellers) : null)));
}

function citation(claim, documents, markdown) {
  const document = documents.get(claim.document);
  const paragraphs = claim.paragraphs.length ? `, ¶ ${claim.paragraphs.join(', ')}` : '';
  const title = document?.title ?? claim.document;
  const head = [named(document?.publisher), markdown ? `*${title}*` : `“${title}”`, document?.published?.edtf].filter(Boolean).join(', ');
  return `${head}${paragraphs} (claim ${markdown ? `\`${claim.id}\`` : claim.id})`;
}

function copier(label, text) {
  return el('button', {
    type: 'button', class: 'small',
    onclick: async event => {
      const button = event.currentTarget;
      await navigator.clipboard.writeText(text()).then(() => { button.textContent = 'Copied'; }, () => { button.textContent = 'Not allowed'; });
      setTimeout(() => { button.textContent = label; }, 1500);
    },
  }, label);
}

function claimItem(claim, documents) {
  return el('li', { 'data-mark': `claim:${claim.id} document:${claim.document}`, tabindex: '0' },
    el('div', {}, stated(claim.stated) || claim.type.toLowerCase()),
    el('div', { class: 'facts' },
      `${documents.get(claim.document)?.title ?? claim.document}, paragraph ${claim.paragraphs.join(', ') || 'not given'}; published ${claim.known ?? 'on an unknown day'}`),
    el('div', { class: 'facts' },
      `said by ${claim.saidBy.map(named).join(' ← ')}; ${claim.basis.toLowerCase()}, ${claim.certainty.toLowerCase()}${claim.rank.level === 'NORMAL' ? '' : `; ${claim.rank.level.toLowerCase()}: ${claim.rank.reason ?? ''}`}${claim.corrects ? `; corrects ${claim.corrects}` : ''}${claim.correctedBy.length ? `; corrected by ${claim.correctedBy.join(', ')}` : ''}`));
}

function discrepancy(one) {
  return el('li', {},
    el('div', {}, el('span', { class: `badge ${one.verdict}` }, one.verdict.toLowerCase()), ` ${one.field}${one.of ? ` of ${one.of}` : ''}`),
    el('div', { class: 'versions' }, one.versions.map(version => el('div', { 'data-mark': version.claims.map(id => `claim:${id}`).join(' ') },
      el('strong', {}, version.value),
      el('div', { class: 'facts' }, `${count(version.documents, 'document')}${version.origins ? `, ${count(version.origins, 'origin')}` : ''}: ${version.documentIds.join(', ')}`)))),
    one.comparisons.length ? el('p', { class: 'facts' }, one.comparisons[0].text) : null);
}

function distances(leg) {
  return leg.distances.length ? el('p', { class: 'facts' }, 'Measured: ', leg.distances.map(one => (one.km ? `${Math.round(one.km)} km by ${one.method.toLowerCase().replaceAll('_', ' ')} (± ${Math.round(one.errorKm)} km)` : one.notComputed ?? '')).filter(Boolean).join('; '), '.') : null;
}

const known = new Map();

/** Keeps documents that were listed: one by itself comes with all its claims, which costs much more. */
export function remember(documents) {
  documents.forEach(one => known.set(one.id, one));
}

async function documentsOf(claims, signal) {
  const missing = [...new Set(claims.map(one => one.document))].filter(id => !known.has(id));
  remember(await Promise.all(missing.map(id => ask(`/documents/${id}`, {}, signal))));
  return known;
}

/** The claims about a thing that count, with the documents that make them. */
export async function claimsAbout(id, counted) {
  const found = await ask('/claims', { about: id, limit: 200 });
  const claims = found.items.filter(claim => counted.includes(claim.id));
  return { claims, documents: await documentsOf(claims) };
}

/** What is asked of a thing: the claims about it that pass the question. */
const asked = (id, { asOf, exclude, certainty }) => ({ about: id, asOf, exclude, certainty });

async function about(id, question, signal) {
  const filter = asked(id, question);
  const [claims, discrepancies] = await Promise.all([
    ask('/claims', { ...filter, limit: 100 }, signal), ask('/discrepancies', { ...filter, limit: 20 }, signal)]);
  return { claims: claims.items, more: claims.next, discrepancies: discrepancies.items, documents: await documentsOf(claims.items, signal) };
}

function parts(of, extra) {
  const cite = markdown => of.claims.map(claim => `${markdown ? '- ' : ''}${citation(claim, of.documents, markdown)}`).join('\n');
  return [
    ...extra,
    el('h3', {}, `${count(of.claims.length, 'claim')}${of.more ? ', the first of more' : ''}`),
    of.claims.length ? el('ul', { class: 'claims' }, of.claims.map(claim => claimItem(claim, of.documents))) : el('p', { class: 'help' }, 'Nothing that passes the question is said about it directly.'),
    of.claims.length ? el('p', {}, copier('Copy citations as text', () => cite(false)), ' ', copier('Copy citations as Markdown', () => cite(true))) : null,
    of.discrepancies.length ? el('h3', {}, 'Where reports differ') : null,
    of.discrepancies.length ? el('ul', { class: 'claims' }, of.discrepancies.map(discrepancy)) : null,
  ].filter(Boolean);
}

function ofLeg(leg) {
  return [
    el('h3', {}, el('span', { class: `mode ${leg.mode}` }, modeName(leg.mode)), ` ${leg.from.name} → ${leg.to.name}`),
    el('p', {}, `${evidence(leg.evidence)}; at best ${leg.evidence.certainty?.toLowerCase() ?? 'unsourced'}.`),
    el('p', { class: 'facts' }, `Left ${dates(leg.departed)}, arrived ${dates(leg.arrived)}.`),
    distances(leg),
    el('h3', {}, 'Who says so'), tree(leg.evidence.attribution),
  ];
}

function ofThing(thing) {
  const others = (thing.names ?? []).map(one => one.text ?? one.name).filter(name => name !== thing.name);
  return [
    el('h3', {}, thing.name),
    el('p', { class: 'facts' }, [thing.kind?.toLowerCase().replaceAll('_', ' '), thing.country, thing.flag ? `flag ${thing.flag}` : '', thing.imo ? `IMO ${thing.imo}` : ''].filter(Boolean).join(', ')),
    others.length ? el('p', {}, `Also called ${[...new Set(others)].join(', ')}.`) : null,
    thing.coordinates ? el('p', { class: 'facts' }, `${thing.coordinates.latitude}, ${thing.coordinates.longitude} (${thing.coordinates.source})`) : null,
    thing.note ? el('p', { class: 'facts' }, thing.note) : null,
    ...decided(thing.decisions),
  ];
}

/** A sighting, an event, a total, a link: whatever else claims are about. */
function ofStanding(standing) {
  return [
    el('h3', {}, named(standing.about)),
    el('p', { class: 'facts' }, standing.type.toLowerCase(), '. ', standing.note ?? ''),
    el('p', {}, `${evidence(standing.evidence)}${standing.evidence.certainty ? `; at best ${standing.evidence.certainty.toLowerCase()}` : ''}.`),
    el('h3', {}, 'Who says so'), tree(standing.evidence.attribution),
  ];
}

function reportedDistances(chain, place) {
  const told = chain?.reportedDistances.filter(one => one.from === place || one.to === place) ?? [];
  return told.length ? [el('h3', {}, 'Reported distances'), el('ul', {}, told.map(one => el('li', { 'data-mark': one.claims.map(id => `claim:${id}`).join(' ') },
    `${quantity(one)} from ${one.from} to ${one.to}`,
    ...one.computed.map(measure => el('div', { class: 'facts' }, measure.km ? `measured ${Math.round(measure.km)} km (± ${Math.round(measure.errorKm)} km, ${measure.dataset ?? measure.method.toLowerCase()}): ${measure.comparison?.verdict === 'DIFFER' ? `they differ by ${measure.comparison.percent} %` : 'they agree'}` : measure.notComputed ?? '')))))] : [];
}

const PATHS = { place: 'places', vessel: 'vessels', actor: 'actors' };

async function intro(kind, id, question, answer, signal) {
  const leg = kind === 'leg' && (answer.chains ?? []).flatMap(chain => chain.legs).find(one => one.movement === id);
  if (leg) return ofLeg(leg);
  if (!PATHS[kind]) {
    const standing = await ask('/evidence', asked(id, question), signal);
    const of = standing.type.toLowerCase();
    return PATHS[of] ? intro(of, id, question, answer, signal) : ofStanding(standing);
  }
  const thing = await ask(`/${PATHS[kind]}/${id}`, {}, signal);
  return [...ofThing(thing), ...reportedDistances(answer.chains?.[0], id)].filter(Boolean);
}

/** Shows what is said of what is selected, as {@code leg:ID}, {@code place:ID}, {@code vessel:ID} or {@code thing:ID}. */
export async function show(target, selected, question, answer, signal) {
  if (!selected) {
    target.replaceChildren(el('p', { class: 'help' }, 'Select a leg, a place, a ship or a date to see what is said of it, and by whom.'));
    return;
  }
  const [kind, id] = selected.split(':');
  const [head, of] = await Promise.all([intro(kind, id, question, answer, signal), about(id, question, signal)]);
  target.replaceChildren(...parts(of, head));
}
