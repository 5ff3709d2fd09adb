/* global d3 */
import { place as placeLabels } from './labels.js';

const MARGIN = 10;
const PAD = 34;

/** The corner that hides the least of what is drawn. */
function corner(map, size, points) {
  const left = MARGIN;
  const right = map.width - size.w - MARGIN;
  const top = MARGIN + 34;
  const bottom = map.height - size.h - MARGIN;
  const corners = [[left, bottom], [right, bottom], [left, top], [right, top]];
  const hidden = ([x, y]) => points.filter(one => one[0] > x - 20 && one[0] < x + size.w + 20 && one[1] > y - 20 && one[1] < y + size.h + 20).length;
  return corners.reduce((best, one) => (hidden(one) < hidden(best) ? one : best));
}

/** Draws the legs that are too short to be read on the map on a larger scale, in a corner of it. */
export function drawInset(overlay, map, ways, places) {
  const size = { w: Math.min(280, map.width * 0.42), h: Math.min(200, map.height * 0.4) };
  const ids = new Set(ways.flatMap(one => [one.properties.from, one.properties.to]));
  const shown = places.filter(one => ids.has(one.id));
  const line = map.drawn().filter(one => one.geometry.type !== 'Point').flatMap(one => one.geometry.coordinates.flat()).map(one => map.screen(one)).filter(Boolean);
  const [x, y] = corner(map, size, line);
  const geometry = { type: 'GeometryCollection', geometries: ways.map(one => one.geometry) };
  const [longitude, latitude] = d3.geoCentroid(geometry);
  const projection = d3.geoAzimuthalEqualArea().rotate([-longitude, -latitude]).clipExtent([[0, 0], [size.w, size.h]]).fitExtent([[PAD, PAD], [size.w - PAD, size.h - PAD]], geometry);
  const path = d3.geoPath(projection);
  const group = overlay.append('g').attr('class', 'inset').attr('transform', `translate(${x},${y})`).attr('role', 'group').attr('aria-label', 'Larger scale of the short legs');
  const at = shown.map(one => one.at);
  const middle = [d3.mean(at, one => one[0]) - x, d3.mean(at, one => one[1]) - y];
  group.append('line').attr('class', 'inset-lead').attr('x1', size.w / 2).attr('y1', size.h / 2).attr('x2', middle[0]).attr('y2', middle[1]);
  group.append('rect').attr('class', 'inset-ground').attr('width', size.w).attr('height', size.h);
  map.insetLand ??= path(map.refined ? map.fineLand : map.land);
  group.append('path').attr('class', 'land').attr('d', map.insetLand);
  for (const way of ways) {
    group.append('path').attr('class', `way ${way.properties.mode}`).attr('stroke-width', 2.6).attr('d', path(way)).attr('data-mark', `leg:${way.properties.movement}`);
    group.append('path').attr('class', 'hit').attr('d', path(way)).attr('data-mark', `leg:${way.properties.movement}`).on('click', () => map.select(`leg:${way.properties.movement}`));
  }
  const points = new Map(map.drawn().filter(one => one.geometry.type === 'Point').map(one => [one.properties.id, projection(one.geometry.coordinates)]));
  const labels = shown.map(one => ({ text: map.spelled(one), x: points.get(one.id)[0], y: points.get(one.id)[1], w: map.spelled(one).length * 7, h: 14 }));
  const boxes = placeLabels(labels, size);
  shown.forEach((one, index) => {
    group.append('circle').attr('class', 'spot').attr('cx', labels[index].x).attr('cy', labels[index].y).attr('r', 4.5).attr('data-mark', `place:${one.id}`).on('click', () => map.select(`place:${one.id}`));
    if (boxes[index]) group.append('text').attr('class', 'label').attr('x', boxes[index].x).attr('y', boxes[index].y + 11).text(labels[index].text);
  });
  group.append('rect').attr('class', 'inset-frame').attr('width', size.w).attr('height', size.h);
}
