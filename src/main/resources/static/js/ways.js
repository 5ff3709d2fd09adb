/* global d3 */
import { modeName } from './chains.js';
import { el, evidence } from './words.js';

/** Wider by independent origins, up to four; what nobody reports stays thin. */
const width = ({ feature, origins }) => (feature === 'leg' ? 1.6 + Math.min(4, origins) * 1.1 : feature === 'gap' ? 3 : 2);

const kindOf = ({ feature, mode }) => (feature === 'leg' ? mode : feature);

function told(way) {
  const { feature, mode, from, to, name, link } = way.properties;
  if (feature === 'gap') return `Gap: nothing reported joins ${from} and ${to}.`;
  if (feature === 'unreported') return `Unreported: one can travel by ${name ?? link} (${modeName(mode)}) between ${from} and ${to}; no source says that the cargo did.`;
  return `${modeName(mode)}: ${from} to ${to}. ${evidence({ ...way.properties, coarser: 0 })}. ${way.properties.path === 'SEA_ROUTE' ? 'The line is the computed way around land.' : 'The line is a great circle: how it ran is not reported.'}`;
}

export function drawWays(ground, path, ways, select) {
  for (const way of ways) {
    const { movement, link } = way.properties;
    const token = movement ? `leg:${movement}` : link ? `thing:${link}` : 'gap';
    ground.append('path').attr('class', `way ${kindOf(way.properties)}`).attr('d', path(way)).attr('stroke-width', width(way.properties)).attr('data-mark', token);
    const hit = ground.append('path').attr('class', 'hit').attr('d', path(way)).attr('data-mark', token);
    if (token !== 'gap') hit.on('click', () => select(token));
    hit.append('title').text(told(way));
  }
}

/** An arrow in the middle of each way that is long enough to have one; one can travel a link either way. */
export function drawArrows(overlay, ways, screen) {
  for (const way of ways.filter(one => one.properties.feature !== 'unreported')) {
    const line = way.geometry.coordinates.reduce((longest, one) => (one.length > longest.length ? one : longest), []);
    const points = line.map(screen).filter(Boolean);
    let length = 0;
    const along = points.slice(1).map((to, index) => { length += Math.hypot(to[0] - points[index][0], to[1] - points[index][1]); return length; });
    if (length < 24) continue;
    const at = along.findIndex(one => one >= length / 2);
    const [before, behind] = [points[at], points[at + 1]];
    const turn = (Math.atan2(behind[1] - before[1], behind[0] - before[0]) * 180) / Math.PI;
    overlay.append('path').attr('class', `arrow ${kindOf(way.properties)}`).attr('d', 'M-6,-5L7,0L-6,5Z').attr('transform', `translate(${(before[0] + behind[0]) / 2},${(before[1] + behind[1]) / 2}) rotate(${turn})`);
  }
}

function line(kind, text) {
  const item = el('li');
  const sample = d3.create('svg').attr('width', 36).attr('height', 10).attr('aria-hidden', 'true');
  sample.append('path').attr('class', kind).attr('stroke-width', 3).attr('d', 'M1,5H35');
  item.append(sample.node(), text);
  return item;
}

/** What the lines on the map mean. */
export function keyOf(features) {
  const has = feature => features.some(one => one.properties.feature === feature);
  const modes = [...new Set(features.filter(one => one.properties.feature === 'leg').map(one => one.properties.mode))];
  return [
    ...modes.map(mode => line(`way ${mode}`, mode === 'SEA' ? 'sea, the computed way around land' : `${modeName(mode)}, a great circle`)),
    ...(has('gap') ? [line('way gap', 'gap: nothing reported')] : []),
    ...(has('unreported') ? [line('way unreported', 'unreported: a link that one can travel')] : []),
    ...(modes.length ? [el('li', {}, 'wider: more independent origins')] : []),
  ];
}
