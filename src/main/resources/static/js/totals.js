/* global d3 */
import { el, quantity } from './words.js';

const LEAST_WIDTH = 300;
const HEIGHT = 300;
const DAY = 86_400_000;
const UP = ['MORE_THAN', 'AT_LEAST'];
const day = text => new Date(`${text}T00:00:00Z`);

/** Cumulative figures as they were reported, each until the next: what is more than a figure points up. */
export function show(target, totals) {
  const points = totals.items.flatMap(total => total.figures.map(figure => ({ total, figure, value: figure.value ?? figure.to, on: total.said?.latest ?? total.known })))
    .filter(one => one.on && one.value).sort((a, b) => a.on.localeCompare(b.on) || a.value - b.value);
  if (!points.length) return target.replaceChildren(el('p', { class: 'help' }, 'No total in containers passes the question.'));
  const width = Math.max(LEAST_WIDTH, target.clientWidth);
  const x = d3.scaleUtc(d3.extent(points, one => day(one.on)), [58, width - 14]).nice();
  if (points.length === 1 || +x.domain()[0] === +x.domain()[1]) x.domain([new Date(+day(points[0].on) - 60 * DAY), new Date(+day(points[0].on) + 60 * DAY)]);
  const y = d3.scaleLinear([0, d3.max(points, one => one.value) * 1.15], [HEIGHT - 34, 14]);
  const svg = d3.create('svg').attr('viewBox', `0 0 ${width} ${HEIGHT}`).attr('role', 'group').attr('aria-label', `Step chart of ${points.length} reported totals in containers`);
  svg.append('g').attr('class', 'axis').attr('transform', `translate(0,${HEIGHT - 34})`).call(d3.axisBottom(x).ticks(Math.max(3, width / 130)));
  svg.append('g').attr('class', 'axis').attr('transform', 'translate(58,0)').call(d3.axisLeft(y).ticks(5));
  const highest = d3.rollups(points, all => d3.max(all, one => one.value), one => one.on);
  svg.append('path').attr('class', 'step').attr('d', d3.line(one => x(day(one[0])), one => y(one[1])).curve(d3.curveStepAfter)([...highest, [new Date(x.domain()[1]).toISOString().slice(0, 10), highest.at(-1)[1]]]));
  const boxes = [];
  for (const one of points) {
    const [cx, cy] = [x(day(one.on)), y(one.value)];
    const mark = svg.append('g').attr('data-mark', one.figure.claims.map(id => `claim:${id}`).join(' ')).attr('tabindex', 0).attr('role', 'img')
      .attr('aria-label', `${quantity(one.figure)}, said ${one.on}, ${one.figure.documentIds.join(', ')}`);
    mark.append('title').text(`${quantity(one.figure)}: ${one.total.from?.name ?? '?'} to ${one.total.to?.name ?? '?'}, said ${one.on}; ${one.figure.documentIds.join(', ')}`);
    mark.append('circle').attr('class', 'point').attr('cx', cx).attr('cy', cy).attr('r', 5);
    if (UP.includes(one.figure.qualifier)) mark.append('path').attr('class', 'bound').attr('d', `M${cx},${cy}v-16m-4,5l4,-5l4,5`);
    if (one.figure.qualifier === 'ABOUT') mark.append('path').attr('class', 'bound').attr('d', `M${cx - 9},${cy - 9}q4.5,-5 9,0t9,0`);
    let ty = cy - 6;
    while (boxes.some(box => Math.abs(box[0] - cx) < 110 && Math.abs(box[1] - ty) < 14)) ty -= 14;
    boxes.push([cx, ty]);
    const left = cx > width / 2;
    mark.append('text').attr('x', left ? cx - 10 : cx + 10).attr('y', ty).attr('text-anchor', left ? 'end' : 'start').text(quantity({ ...one.figure, unit: '' }).trim());
  }
  target.replaceChildren(svg.node(), el('p', { class: 'help' }, 'Containers in all, by the day on which the figure was said. An arrow: more than. A wave: about.'), table(points));
}

function table(points) {
  return el('details', {}, el('summary', {}, 'As a table'), el('table', {},
    el('thead', {}, el('tr', {}, ['Said', 'Figure', 'From', 'To', 'Documents'].map(text => el('th', { scope: 'col' }, text)))),
    el('tbody', {}, points.map(one => el('tr', {}, [one.on, quantity(one.figure), one.total.from?.name ?? '', one.total.to?.name ?? '', one.figure.documentIds.join(', ')].map(text => el('td', {}, text)))))));
}
