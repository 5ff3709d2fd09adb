import { claimsAbout } from './evidence.js';
import { modeName } from './chains.js';
import { count, dates, el, named, quantity } from './words.js';

/** The best chain on one page of paper: its legs, what they rest on, where reports differ, and from which snapshot. */
export async function write(answer, drawing) {
  const [chain] = answer.chains;
  const told = await Promise.all(chain.legs.map(leg => claimsAbout(leg.movement, leg.evidence.claims)));
  const sources = numbered(told);
  const names = new Map(chain.legs.flatMap(leg => [[leg.from.id, leg.from.name], [leg.to.id, leg.to.name]]));
  const name = id => names.get(id) ?? id;
  const target = document.getElementById('report');
  const map = el('img', { class: 'report-map', alt: 'Map of the chain', src: `data:image/svg+xml;charset=utf-8,${encodeURIComponent(drawing().text)}` });
  target.replaceChildren(
    el('h1', {}, `Shipment chain ${named(chain.legs[0].from)} → ${named(chain.legs.at(-1).to)}`),
    el('p', {}, asked(answer)),
    map,
    legs(chain, told, sources),
    el('ul', {}, chain.joins.map(one => el('li', {}, `At ${name(one.at)}: ${one.verdict.toLowerCase()} in time by ${one.basis.toLowerCase().replaceAll('_', ' ')}; that it is the same cargo is ${one.continuity.toLowerCase()}.`)),
      chain.reportedDistances.map(one => el('li', {}, `Reported: ${quantity(one)} from ${name(one.from)} to ${name(one.to)}.${one.computed.filter(other => other.km).map(other => ` Measured ${Math.round(other.km)} km ± ${Math.round(other.errorKm)}: ${other.comparison?.verdict === 'DIFFER' ? `they differ by ${other.comparison.percent} %` : 'they agree'}.`).join('')}`)),
      el('li', {}, `Weakest is leg ${chain.weakestLeg}. ${count(chain.discrepancies.length, 'discrepancy', 'discrepancies')} between reports touch this chain.`)),
    el('h2', {}, 'Sources'),
    el('ol', { class: 'sources' }, sources.map(one => el('li', {}, `${[named(one.document.publisher), `“${one.document.title ?? one.document.id}”`, one.document.published?.edtf ?? 'undated'].filter(Boolean).join(', ')}, ¶ ${[...one.paragraphs].sort((a, b) => a - b).join(', ') || 'not given'}`))),
    el('p', { class: 'facts' }, `Portolan, snapshot ${answer.snapshot.sha256}. ${location.href}`));
  await map.decode();
}

/** The documents in order of the legs that they hold up, each with the paragraphs. */
function numbered(told) {
  const sources = new Map();
  for (const { claims, documents } of told) {
    for (const claim of claims) {
      const id = claim.document;
      if (!sources.has(id)) sources.set(id, { document: documents.get(id) ?? { id }, paragraphs: new Set() });
      claim.paragraphs.forEach(one => sources.get(id).paragraphs.add(one));
    }
  }
  return [...sources.values()];
}

function legs(chain, told, sources) {
  const at = (leg, index) => [...new Set(told[index].claims.map(claim => sources.findIndex(one => one.document.id === claim.document) + 1))].sort((a, b) => a - b).join(', ');
  const row = (leg, index) => [leg.sequence, `${modeName(leg.mode)}${leg.vessel ? `, ${named(leg.vessel)}` : ''}`, `${leg.from.name} → ${leg.to.name}`, dates(leg.departed), dates(leg.arrived),
    `${leg.evidence.documents}`, leg.evidence.attribution.filter(one => one.counted).map(one => named(one.actor)).join(', '), leg.evidence.certainty?.toLowerCase() ?? 'unsourced', at(leg, index)];
  return el('table', {}, el('thead', {}, el('tr', {}, ['Leg', 'By', 'Way', 'Left', 'Arrived', 'Documents', 'Independent origins', 'At best', 'Sources'].map(text => el('th', { scope: 'col' }, text)))),
    el('tbody', {}, chain.legs.map((leg, index) => el('tr', {}, row(leg, index).map(text => el('td', {}, String(text)))))));
}

function asked({ question, chains }) {
  const filters = [question.asOf ? `as known on ${question.asOf.day ?? question.asOf.askedAs}` : '', question.claims?.exclude?.length ? `without ${question.claims.exclude.join(', ')}` : '', question.minOrigins ? `at least ${count(question.minOrigins, 'origin')} a leg` : ''].filter(Boolean);
  return `The best of ${count(chains.length, 'chain')} found${filters.length ? `, ${filters.join(', ')}` : ''}. Timing: ${chains[0].timing.verdict.toLowerCase()}, by ${chains[0].timing.basis.toLowerCase().replaceAll('_', ' ')}.`;
}
