/* global d3 */
import { count, el, headline } from './words.js';

const LEAST_WIDTH = 300;
const ROW = 20;
const HEAD = 22;
const FIRST_ROWS = 40;
const DAY = 86_400_000;
const NARROW = 560;
const FIELDS = { DURING: '', LOADED: 'loaded', DEPARTED: 'left', ARRIVED: 'arrived', SINCE: 'since', UNTIL: 'until', SAID: 'said' };

/** Kinds in the order in which they stand, each with a shape of its own. */
const KINDS = [
  ['MOVEMENT', 'Movements', 'triangle'], ['SIGHTING', 'Sightings', 'circle'], ['EVENT', 'Meetings and other events', 'diamond'],
  ['TOTAL', 'Totals', 'square'], ['OTHER', 'Other claims', 'cross'],
];
const SHAPES = { triangle: d3.symbolTriangle, circle: d3.symbolCircle, diamond: d3.symbolDiamond, square: d3.symbolSquare, cross: d3.symbolCross };

const day = text => new Date(`${text}T00:00:00Z`);
const kindOf = item => (KINDS.some(([kind]) => kind === item.type) ? item.type : 'OTHER');
const tokenOf = item => `${item.type === 'MOVEMENT' || item.type === 'CONTENTS' ? 'leg' : 'thing'}:${item.about?.id}`;

/** A total stands where it was said, if no date of its own is told; all else where it happened. */
function isShown(item, all) {
  if (item.field === 'PUBLISHED' || !(item.earliest || item.latest)) return false;
  return item.field !== 'SAID' || (item.type === 'TOTAL' && !all.some(other => other.claim === item.claim && other.field !== 'SAID'));
}

/** Dated claims as bars by kind, publications as lines across them and on an axis of their own. */
export function show(target, timeline, select, rows = FIRST_ROWS) {
  const { items } = timeline;
  const published = items.filter(one => one.field === 'PUBLISHED' && (one.earliest || one.latest));
  const dated = items.filter(one => isShown(one, items));
  if (!published.length && !dated.length) return target.replaceChildren(el('p', { class: 'help' }, 'No claim that passes states a date.'));
  const drawn = KINDS.map(([kind, title, shape]) => ({ title, shape, items: dated.slice(0, rows).filter(one => kindOf(one) === kind) })).filter(one => one.items.length);
  const width = Math.max(LEAST_WIDTH, target.clientWidth);
  const narrow = width < NARROW;
  const frame = { width, narrow, left: narrow ? 18 : 232, right: width - 14, row: narrow ? 2 * ROW : ROW };
  const ends = [...published, ...dated].flatMap(one => [one.earliest, one.latest]).filter(Boolean).map(day);
  const [first, last] = d3.extent(ends);
  frame.x = d3.scaleUtc([new Date(first - 12 * DAY), new Date(+last + 12 * DAY)], [frame.left, frame.right]);
  const height = 34 + d3.sum(drawn, one => HEAD + one.items.length * frame.row) + 52;
  const svg = d3.create('svg').attr('viewBox', `0 0 ${width} ${height}`).attr('role', 'group').attr('aria-label', `Timeline of ${count(dated.length, 'dated claim')} and ${count(published.length, 'publication')}`);
  const ticks = Math.max(3, (frame.right - frame.left) / 110);
  svg.append('g').attr('class', 'axis').attr('transform', 'translate(0,24)').call(d3.axisTop(frame.x).ticks(ticks));
  svg.append('text').attr('x', 0).attr('y', 20).text('happened');
  const bottom = height - 40;
  drawPublished(svg, published, frame, bottom);
  svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${bottom + 6})`).call(d3.axisBottom(frame.x).ticks(ticks));
  svg.append('text').attr('x', 0).attr('y', bottom + 4).text('published');
  let y = 34;
  for (const group of drawn) {
    svg.append('text').attr('class', 'lane-title').attr('x', 0).attr('y', y + 14).text(group.title);
    y += HEAD;
    for (const one of group.items) {
      drawClaim(svg, one, group.shape, frame, y, select);
      y += frame.row;
    }
  }
  const left = dated.length - rows;
  target.replaceChildren(svg.node(), ...(left > 0 ? [el('p', {}, el('button', { type: 'button', class: 'small', onclick: () => show(target, timeline, select, Infinity) }, `Show ${left} more`))] : []),
    el('p', { class: 'help' }, `Bars are as wide as the dates are uncertain, and fade where they are open.${timeline.undatedClaims ? ` ${count(timeline.undatedClaims, 'claim states', 'claims state')} no date.` : ''}${timeline.next ? ' There is more than this: ask about one place or leg.' : ''}`));
}

function drawPublished(svg, published, frame, bottom) {
  for (const one of published) {
    const at = frame.x(day(one.latest ?? one.earliest));
    const mark = svg.append('g').attr('data-mark', `document:${one.document}`).attr('tabindex', 0).attr('role', 'img').attr('aria-label', `${one.title ?? one.document}, published ${one.edtf}`);
    mark.append('line').attr('class', 'published bar').attr('x1', at).attr('x2', at).attr('y1', 28).attr('y2', bottom).attr('stroke-dasharray', '2 5').attr('fill', 'none');
    mark.append('circle').attr('class', 'published-dot').attr('cx', at).attr('cy', bottom).attr('r', 5);
    mark.append('title').text(`${one.title ?? one.document}, published ${one.edtf}${one.inferred ? ' (inferred)' : ''}`);
  }
}

function drawClaim(svg, one, shape, frame, top, select) {
  const y = top + (frame.row - ROW);
  const from = one.earliest ? frame.x(day(one.earliest)) : frame.left;
  const until = one.latest ? frame.x(new Date(+day(one.latest) + DAY)) : frame.right;
  const words = [headline(one), FIELDS[one.field] ?? one.field.toLowerCase()].filter(Boolean).join(', ');
  const pick = () => select(tokenOf(one));
  const line = svg.append('g').attr('data-mark', `claim:${one.claim} document:${one.document} ${tokenOf(one)}`).attr('class', 'dated').attr('tabindex', 0).attr('role', 'button')
    .attr('aria-label', `${words}: ${one.edtf}${one.denied ? ', denied' : ''}. ${one.document}`)
    .on('click', pick).on('keydown', event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); pick(); } });
  const text = { x: 14, y: frame.narrow ? y : y + 13, room: frame.narrow ? (frame.width - 20) / 6.4 : 34 };
  line.append('rect').attr('class', 'hit-row').attr('x', 0).attr('y', top).attr('width', frame.width).attr('height', frame.row);
  line.append('path').attr('class', 'kind').attr('d', d3.symbol(SHAPES[shape], 46)()).attr('transform', `translate(5,${text.y - 4})`);
  line.append('text').attr('x', text.x).attr('y', text.y).text(words.length > text.room ? `${words.slice(0, text.room - 1)}…` : words);
  line.append('rect').attr('class', `bar${one.earliest && one.latest ? '' : ' open'}${one.denied ? ' denied' : ''}`).attr('x', from).attr('y', y + 4).attr('width', Math.max(4, until - from)).attr('height', ROW - 9).attr('rx', 3);
  line.append('title').text(`${words}: ${one.edtf}. ${one.certainty?.toLowerCase() ?? ''}, ${one.document}`);
}
