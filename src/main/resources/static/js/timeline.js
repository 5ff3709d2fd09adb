/* global d3 */
import { el, stated } from './words.js';

const LEAST_WIDTH = 300;
const ROW = 20;
const MOST_ROWS = 60;
const DAY = 86_400_000;
const FIELDS = { DURING: 'during', LOADED: 'loaded', DEPARTED: 'left', ARRIVED: 'arrived', SINCE: 'since', UNTIL: 'until', SAID: 'said' };

const day = text => new Date(`${text}T00:00:00Z`);

/** Dated claims as bars in order, publications as lines across them and on an axis of their own. */
export function show(target, timeline, select) {
  const items = timeline.items.filter(one => one.earliest || one.latest);
  const published = items.filter(one => one.field === 'PUBLISHED');
  const dated = items.filter(one => one.field !== 'PUBLISHED' && one.field !== 'SAID').slice(0, MOST_ROWS);
  if (!items.length) return target.replaceChildren(el('p', { class: 'help' }, 'No claim that passes states a date.'));
  const width = Math.max(LEAST_WIDTH, target.clientWidth);
  const left0 = width < 560 ? 8 : 190;
  const row = width < 560 ? 2 * ROW : ROW;
  const ends = items.flatMap(one => [one.earliest, one.latest]).filter(Boolean).map(day);
  const [first, last] = d3.extent(ends);
  const x = d3.scaleUtc([new Date(first - 12 * DAY), new Date(+last + 12 * DAY)], [left0, width - 14]);
  const height = 34 + dated.length * row + 52;
  const svg = d3.create('svg').attr('viewBox', `0 0 ${width} ${height}`).attr('role', 'group').attr('aria-label', `Timeline of ${dated.length} dated claims and ${published.length} publications`);
  svg.append('g').attr('class', 'axis').attr('transform', 'translate(0,24)').call(d3.axisTop(x).ticks(Math.max(3, width / 110)));
  svg.append('text').attr('x', 0).attr('y', 20).text('happened');
  const bottom = height - 40;
  for (const one of published) {
    const at = x(day(one.latest ?? one.earliest));
    const mark = svg.append('g').attr('data-mark', `document:${one.document}`).attr('tabindex', 0).attr('role', 'img').attr('aria-label', `${one.document}, published ${one.edtf}`);
    mark.append('line').attr('class', 'published bar').attr('x1', at).attr('x2', at).attr('y1', 28).attr('y2', bottom).attr('stroke-dasharray', '2 5').attr('fill', 'none');
    mark.append('circle').attr('class', 'published-dot').attr('cx', at).attr('cy', bottom).attr('r', 5);
    mark.append('title').text(`${one.document}, published ${one.edtf}${one.inferred ? ' (inferred)' : ''}`);
  }
  svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${bottom + 6})`).call(d3.axisBottom(x).ticks(Math.max(3, width / 110)));
  svg.append('text').attr('x', 0).attr('y', bottom + 4).text('published');
  dated.forEach((one, index) => {
    const y = 32 + index * row + (row - ROW);
    const left = one.earliest ? x(day(one.earliest)) : left0;
    const right = one.latest ? x(new Date(+day(one.latest) + DAY)) : width - 14;
    const line = svg.append('g').attr('data-mark', `claim:${one.claim} document:${one.document} leg:${one.about?.id}`).attr('tabindex', 0).attr('role', 'button')
      .attr('aria-label', `${FIELDS[one.field] ?? one.field} ${one.edtf}: ${one.about?.name ?? one.about?.id}`)
      .on('click', () => select(`claim:${one.claim}`, one)).on('keydown', event => { if (event.key === 'Enter') select(`claim:${one.claim}`, one); });
    line.append('text').attr('x', 0).attr('y', row > ROW ? y : y + 13).text(short(`${FIELDS[one.field] ?? one.field.toLowerCase()}: ${one.about?.name ?? one.about?.id}`));
    line.append('rect').attr('class', `bar${one.earliest && one.latest ? '' : ' open'}${one.denied ? ' denied' : ''}`).attr('x', left).attr('y', y + 3).attr('width', Math.max(4, right - left)).attr('height', ROW - 8).attr('rx', 3);
    line.append('title').text(`${one.edtf}: ${stated(one.stated ?? {})}. ${one.document}`);
  });
  target.replaceChildren(svg.node(), el('p', { class: 'help' }, `Bars are as wide as the dates are uncertain.${timeline.undatedClaims ? ` ${timeline.undatedClaims} claims state no date.` : ''}`));
}

const short = text => (text.length > 29 ? `${text.slice(0, 28)}…` : text);
