/* global d3 */
import { browserLinks } from './browser.js';
import { el } from './words.js';

const LEAST_WIDTH = 300;
const HEIGHT = 420;
const STEPS = 260;
const WORK = 14_000;
const MOST_CHAINS = 3;

const drawnLegs = answer => (answer.chains ?? []).slice(0, MOST_CHAINS).flatMap(chain => chain.legs);

/** What the chains hang together by: places, movements, ships, the documents behind them and their origins. */
function gather(answer) {
  const nodes = new Map();
  const edges = [];
  const node = (kind, id, name) => {
    const key = `${kind}:${id}`;
    if (!nodes.has(key)) nodes.set(key, { key, kind, name: name ?? id });
    return key;
  };
  for (const leg of drawnLegs(answer)) {
    const movement = node('movement', leg.movement);
    edges.push([node('place', leg.from.id, leg.from.name), movement, 'FROM'], [movement, node('place', leg.to.id, leg.to.name), 'TO']);
    if (leg.vessel?.id) edges.push([movement, node('vessel', leg.vessel.id, leg.vessel.name), 'ABOARD']);
    const origins = leg.evidence.originIds.map(id => node('actor', id));
    for (const id of leg.evidence.documentIds) {
      const document = node('document', id);
      edges.push([document, movement, 'says']);
      origins.forEach(origin => edges.push([document, origin, 'origin']));
    }
  }
  const seen = new Set();
  return { nodes: [...nodes.values()], links: edges.filter(([a, b]) => !seen.has(a + b) && seen.add(a + b)).map(([source, target, name]) => ({ source, target, name })) };
}

export function show(target, answer, select) {
  const { nodes, links } = gather(answer);
  if (!nodes.length) return target.replaceChildren(el('p', { class: 'help' }, 'There is no chain to draw.'));
  const width = Math.max(LEAST_WIDTH, target.clientWidth);
  const force = d3.forceSimulation(nodes).force('link', d3.forceLink(links).id(one => one.key).distance(80)).force('charge', d3.forceManyBody().strength(-900)).force('centre', d3.forceCenter(width / 2, HEIGHT / 2)).force('x', d3.forceX(width / 2).strength(0.03)).force('y', d3.forceY(HEIGHT / 2).strength(0.14)).force('room', d3.forceCollide(26)).stop();
  force.tick(Math.min(STEPS, Math.ceil(WORK / nodes.length)));
  for (const one of nodes) { one.x = Math.max(40, Math.min(width - 110, one.x)); one.y = Math.max(18, Math.min(HEIGHT - 18, one.y)); }
  const svg = d3.create('svg').attr('viewBox', `0 0 ${width} ${HEIGHT}`).attr('role', 'group').attr('aria-label', `Graph of ${nodes.length} things`);
  svg.selectAll('line').data(links).join('line').attr('class', 'edge').attr('x1', one => one.source.x).attr('y1', one => one.source.y).attr('x2', one => one.target.x).attr('y2', one => one.target.y).append('title').text(one => one.name);
  for (const one of nodes) {
    const pick = { place: one.key, vessel: one.key, movement: one.key.replace('movement:', 'leg:') }[one.kind];
    const group = svg.append('g').attr('class', `node ${one.kind}`).attr('data-mark', pick ?? one.key).attr('transform', `translate(${one.x},${one.y})`);
    group.append('circle').attr('r', one.kind === 'place' || one.kind === 'movement' ? 9 : 6);
    group.append('text').attr('x', 12).attr('y', 4).text(one.name.length > 26 ? `${one.name.slice(0, 25)}…` : one.name);
    group.append('title').text(`${one.kind} ${one.name}`);
    if (pick) group.attr('tabindex', 0).attr('role', 'button').attr('aria-label', `${one.kind} ${one.name}`).style('cursor', 'pointer').on('click', () => select(pick)).on('keydown', event => { if (event.key === 'Enter') select(pick); });
  }
  target.replaceChildren(svg.node());
  if (answer.chains.length > MOST_CHAINS) target.append(el('p', { class: 'help' }, `Drawn are the first ${MOST_CHAINS} of ${answer.chains.length} chains.`));
  linkToBrowser(target, answer);
}

/** What is drawn here, as a query; no ampersand and no hash, at which Neo4j Browser would cut it. */
export function cypher(answer) {
  const ids = [...new Set(drawnLegs(answer).map(leg => leg.movement))];
  return `MATCH path = (:Place)<-[:FROM|TO]-(m:Movement) WHERE m.id IN [${ids.map(id => `'${id}'`).join(', ')}]
OPTIONAL MATCH aboard = (m)-[:ABOARD]->(:Vessel)
OPTIONAL MATCH told = (m)<-[:ABOUT]-(c:Claim)-[:IN]->(:Document)
OPTIONAL MATCH said = (c)-[:SAID_BY]->(:Actor)
RETURN path, aboard, told, said`;
}

async function linkToBrowser(target, answer) {
  const { query } = await browserLinks();
  if (query) target.append(el('p', {}, el('a', { href: query + encodeURIComponent(cypher(answer)), target: '_blank', rel: 'noopener' }, 'Open this in Neo4j Browser')));
}
