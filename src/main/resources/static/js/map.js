/* global d3 */
import { drawInset } from './inset.js';
import { place as placeLabels } from './labels.js';
import { modeName } from './chains.js';
import { el, evidence as evidenceWords, quantity } from './words.js';

const LEAST_WIDTH = 320;
const SHORT = 60;
const KM_PER_DEGREE = 111.195;
const MOST_ZOOM = 400;

/** Wider by independent origins, up to four. */
const width = feature => (feature.properties.feature === 'gap' ? 3 : 1.6 + Math.min(4, feature.properties.origins) * 1.1);

/** The map of an answer: land, the legs as they ran or may have run, and the places between them. */
export class ChainMap {
  constructor(target, tools, key, select) {
    this.target = target;
    this.key = key;
    this.select = select;
    this.bordersShown = false;
    this.land = null;
    this.borders = null;
    this.data = null;
    this.rings = [];
    this.width = LEAST_WIDTH;
    this.height = 560;
    const button = (text, label, action) => el('button', { type: 'button', class: 'small', 'aria-label': label, title: label, onclick: action }, text);
    this.borderButton = el('button', { type: 'button', class: 'small', 'aria-pressed': 'false', onclick: () => this.toggleBorders() }, 'Borders');
    tools.replaceChildren(button('+', 'Zoom in', () => this.zoomBy(1.7)), button('−', 'Zoom out', () => this.zoomBy(1 / 1.7)), button('Fit', 'Fit the chain', () => this.fit()), this.borderButton);
    this.loadLand();
  }

  async loadLand() {
    const get = name => fetch(`map/${name}.json`).then(response => response.json());
    this.land = await get('land-110m');
    this.draw();
    this.land = await get('land-50m');
    this.draw();
  }

  async toggleBorders() {
    this.bordersShown = !this.bordersShown;
    this.borderButton.setAttribute('aria-pressed', String(this.bordersShown));
    if (this.bordersShown && !this.borders) this.borders = await fetch('map/borders-50m.json').then(response => response.json());
    this.draw();
  }

  show(geojson, answer) {
    this.data = geojson;
    this.answer = answer;
    this.rings = this.findRings();
    this.transform = d3.zoomIdentity;
    this.draw();
  }

  drawn() {
    return this.data?.features.filter(one => one.geometry) ?? [];
  }

  project() {
    const features = this.drawn();
    this.width = Math.max(LEAST_WIDTH, this.target.clientWidth);
    this.height = Math.round(Math.max(380, Math.min(680, this.width * 0.62)));
    if (!features.length) return d3.geoNaturalEarth1().fitSize([this.width, this.height], { type: 'Sphere' });
    const circles = this.rings.map(ring => this.circle(ring));
    const all = { type: 'GeometryCollection', geometries: [...features.map(one => one.geometry), ...circles] };
    const [longitude, latitude] = d3.geoCentroid({ type: 'MultiPoint', coordinates: features.flatMap(one => (one.geometry.type === 'Point' ? [one.geometry.coordinates] : one.geometry.coordinates.flat())) });
    const projection = d3.geoAzimuthalEqualArea().rotate([-longitude, -latitude]).clipAngle(150);
    const pad = this.width < 600 ? 34 : 60;
    const box = [[pad, pad], [this.width - pad, this.height - pad]];
    projection.fitExtent(box, all);
    if (projection.scale() > 60_000) projection.scale(60_000).translate([this.width / 2, this.height / 2]);
    return projection;
  }

  draw() {
    if (!this.land) return;
    this.projection = this.project();
    const path = d3.geoPath(this.projection);
    const features = this.drawn();
    const svg = d3.create('svg').attr('viewBox', `0 0 ${this.width} ${this.height}`).attr('role', 'group').attr('aria-label', this.title());
    svg.append('rect').attr('class', 'sphere').attr('width', this.width).attr('height', this.height);
    const ground = svg.append('g').attr('class', 'ground');
    ground.append('path').attr('class', 'land').attr('d', path(this.land));
    if (this.bordersShown && this.borders) ground.append('path').attr('class', 'borders').attr('d', path(this.borders));
    this.drawRings(ground, path);
    this.drawWays(ground, path, features.filter(one => one.geometry.type !== 'Point'));
    this.overlay = svg.append('g').attr('class', 'overlay');
    this.svg = svg;
    this.ground = ground;
    this.zoom = d3.zoom().scaleExtent([0.3, MOST_ZOOM]).on('zoom', event => {
      this.transform = event.transform;
      ground.attr('transform', event.transform);
      this.drawOverlay();
    });
    svg.call(this.zoom).on('dblclick.zoom', null);
    this.target.replaceChildren(svg.node());
    this.inset = this.shortWays();
    ground.attr('transform', this.transform ?? d3.zoomIdentity);
    if (this.transform) svg.property('__zoom', this.transform);
    this.drawOverlay();
    this.drawKey(features);
  }

  /** Legs too short to be read beside the longest, where there is a longer one. */
  shortWays() {
    const long = way => {
      const points = way.geometry.coordinates.flat().map(one => this.projection(one)).filter(Boolean);
      return points.length ? Math.hypot(d3.max(points, one => one[0]) - d3.min(points, one => one[0]), d3.max(points, one => one[1]) - d3.min(points, one => one[1])) : Infinity;
    };
    const ways = this.drawn().filter(one => one.properties.feature === 'leg').map(one => ({ way: one, length: long(one) }));
    return ways.some(one => one.length > 4 * SHORT) ? ways.filter(one => one.length < SHORT).map(one => one.way) : [];
  }

  title() {
    const legs = this.data?.features.filter(one => one.properties.feature === 'leg').length ?? 0;
    return legs ? `Map of ${legs} legs` : 'Map';
  }

  drawWays(ground, path, ways) {
    for (const way of ways) {
      const { feature, mode, movement, from, to } = way.properties;
      const kind = feature === 'gap' ? 'gap' : mode;
      ground.append('path').attr('class', `way ${kind}`).attr('d', path(way)).attr('stroke-width', width(way)).attr('data-mark', movement ? `leg:${movement}` : 'gap');
      const hit = ground.append('path').attr('class', 'hit').attr('d', path(way));
      if (movement) {
        hit.attr('data-mark', `leg:${movement}`).on('click', () => this.select(`leg:${movement}`))
          .append('title').text(`${modeName(mode)}: ${from} to ${to}. ${evidenceWords({ ...way.properties, coarser: 0 })}. ${way.properties.path === 'SEA_ROUTE' ? 'The line is the computed way around land.' : 'The line is a great circle: how it ran is not reported.'}`);
      } else hit.append('title').text(`Gap: nothing reported joins ${from} and ${to}.`);
    }
  }

  findRings() {
    const chain = this.answer?.chains?.[0];
    const points = new Map(this.drawn().filter(one => one.geometry.type === 'Point').map(one => [one.properties.id, one.geometry.coordinates]));
    return (chain?.reportedDistances ?? []).flatMap(one => {
      const centre = points.get(one.from) ?? points.get(one.to);
      if (!centre || !one.km || (points.has(one.from) && points.has(one.to))) return [];
      const measured = one.computed.find(other => other.nearest);
      return [{ ...one, centre, measured }];
    });
  }

  circle(ring) {
    return d3.geoCircle().center(ring.centre).radius(ring.km / KM_PER_DEGREE)();
  }

  drawRings(ground, path) {
    const seen = new Set();
    for (const ring of this.rings) {
      const key = `${ring.centre}:${Math.round(ring.km)}`;
      const mark = ring.claims.map(id => `claim:${id}`).join(' ');
      if (!seen.has(key)) ground.append('path').attr('class', 'ring').attr('data-mark', mark).attr('d', path(this.circle(ring)));
      seen.add(key);
      if (ring.measured) ground.append('path').attr('class', 'way ruler').attr('stroke-width', 1.6).attr('data-mark', mark).attr('d', path({ type: 'LineString', coordinates: [ring.centre, [ring.measured.nearest.longitude, ring.measured.nearest.latitude]] }));
    }
  }

  screen(coordinates) {
    const at = this.projection(coordinates);
    return at ? (this.transform ?? d3.zoomIdentity).apply(at) : null;
  }

  drawOverlay() {
    const places = this.drawn().filter(one => one.geometry.type === 'Point').map(one => ({ ...one.properties, at: this.screen(one.geometry.coordinates) })).filter(one => one.at);
    const overlay = this.overlay;
    overlay.selectAll('*').remove();
    this.drawArrows(overlay);
    const labels = places.map(one => ({ text: this.spelled(one), x: one.at[0], y: one.at[1], h: 14 }));
    for (const [index, ring] of this.rings.entries()) {
      if (this.rings.findIndex(one => Math.round(one.km) === Math.round(ring.km) && `${one.centre}` === `${ring.centre}`) < index && !ring.measured) continue;
      const edge = this.screen([ring.centre[0], ring.centre[1] + ring.km / KM_PER_DEGREE]);
      if (edge) labels.push({ text: `${Math.round(ring.km)} km reported`, minor: true, free: true, x: edge[0], y: edge[1], h: 13 });
      const nearest = ring.measured && this.screen([ring.measured.nearest.longitude, ring.measured.nearest.latitude]);
      if (nearest) labels.push({ text: `${Math.round(ring.measured.km)} km measured to the border`, minor: true, free: true, x: nearest[0], y: nearest[1], h: 13 });
    }
    const zoomed = this.transform && this.transform.k > 1.2;
    if (this.inset?.length && !zoomed) drawInset(overlay, this, this.inset, places);
    const seen = new Set();
    const wanted = labels.filter(one => !seen.has(one.text) && seen.add(one.text)).map(one => ({ ...one, w: one.text.length * (one.minor ? 5.9 : 7) }));
    const boxes = placeLabels(wanted, { w: this.width, h: this.height });
    for (const one of places) {
      const shape = { PORT: 'rect', NAVAL_BASE: 'rect', STATION: 'rect', DEPOT: 'rect' }[one.kind] ?? 'circle';
      const node = overlay.append(shape).attr('class', 'spot').attr('data-mark', `place:${one.id}`).attr('data-kind', one.kind)
        .attr('tabindex', 0).attr('role', 'button').attr('aria-label', `${this.spelled(one)}, ${(one.kind ?? 'place').toLowerCase().replaceAll('_', ' ')}`)
        .on('click', () => this.select(`place:${one.id}`)).on('keydown', event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); this.select(`place:${one.id}`); } });
      if (shape === 'rect') node.attr('x', one.at[0] - 5).attr('y', one.at[1] - 5).attr('width', 10).attr('height', 10).attr('transform', one.kind === 'DEPOT' ? `rotate(45 ${one.at[0]} ${one.at[1]})` : null);
      else node.attr('cx', one.at[0]).attr('cy', one.at[1]).attr('r', 5.5);
    }
    wanted.forEach((label, index) => {
      const box = boxes[index];
      if (box) overlay.append('text').attr('class', `label${label.minor ? ' minor' : ''}`).attr('x', box.x).attr('y', box.y + label.h - 3).text(label.text);
    });
  }

  /** The spelling that was asked for, with the one of the graph beside it. */
  spelled(place) {
    const asked = [this.answer?.question?.from, this.answer?.question?.to].find(one => one?.id === place.id)?.askedAs;
    return asked && asked !== place.id && asked.toLowerCase() !== (place.name ?? '').toLowerCase() ? `${asked} (${place.name})` : place.name ?? place.id;
  }

  drawArrows(overlay) {
    for (const way of this.drawn().filter(one => one.geometry.type !== 'Point')) {
      const line = way.geometry.coordinates.reduce((longest, one) => (one.length > longest.length ? one : longest), []);
      const points = line.map(one => this.screen(one)).filter(Boolean);
      let length = 0;
      const along = points.slice(1).map((to, index) => { length += Math.hypot(to[0] - points[index][0], to[1] - points[index][1]); return length; });
      if (length < 24) continue;
      const at = along.findIndex(one => one >= length / 2);
      const [before, behind] = [points[at], points[at + 1]];
      const turn = (Math.atan2(behind[1] - before[1], behind[0] - before[0]) * 180) / Math.PI;
      const middle = [(before[0] + behind[0]) / 2, (before[1] + behind[1]) / 2];
      overlay.append('path').attr('class', `arrow ${way.properties.feature === 'gap' ? 'gap' : way.properties.mode}`).attr('d', 'M-6,-5L7,0L-6,5Z').attr('transform', `translate(${middle}) rotate(${turn})`);
    }
  }

  drawKey(features) {
    const modes = [...new Set(features.filter(one => one.properties.feature === 'leg').map(one => one.properties.mode))];
    const line = (kind, text) => {
      const item = el('li');
      const sample = d3.create('svg').attr('width', 36).attr('height', 10).attr('aria-hidden', 'true');
      sample.append('path').attr('class', `way ${kind}`).attr('stroke-width', 3).attr('d', 'M1,5H35');
      item.append(sample.node(), text);
      return item;
    };
    this.key.replaceChildren(...modes.map(mode => line(mode, mode === 'SEA' ? 'sea, the computed way around land' : `${modeName(mode)}, a great circle`)),
      ...(features.some(one => one.properties.feature === 'gap') ? [line('gap', 'gap: nothing reported')] : []),
      ...(modes.length ? [el('li', {}, 'wider: more independent origins')] : []),
      ...(this.rings.length ? [el('li', {}, 'dashed ring: reported distance; line: measured to the nearest border')] : []),
      ...(this.bordersShown ? [el('li', {}, 'borders: Natural Earth 1:50m; maps disagree, as on Crimea')] : []));
  }

  zoomBy(factor) {
    this.svg.call(this.zoom.scaleBy, factor);
  }

  fit() {
    this.svg.call(this.zoom.transform, d3.zoomIdentity);
  }
}
