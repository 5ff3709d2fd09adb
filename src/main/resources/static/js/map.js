/* global d3 */
import { drawInset } from './inset.js';
import { place as placeLabels } from './labels.js';
import { Network } from './network.js';
import { drawArrows, drawWays, keyOf } from './ways.js';
import { count, dates, el } from './words.js';

const LEAST_WIDTH = 320;
const SHORT = 60;
const KM_PER_DEGREE = 111.195;
const MOST_ZOOM = 400;
const REFINE_AFTER_MS = 30;

/** The map of an answer: land, the legs as they ran or may have run, and the places between them. */
export class ChainMap {
  /** Tells what was switched on by calling view with its name. */
  constructor(target, tools, key, select, view) {
    this.target = target;
    this.key = key;
    this.select = select;
    this.bordersShown = false;
    this.networkShown = false;
    this.network = new Network();
    this.land = null;
    this.borders = null;
    this.data = null;
    this.rings = [];
    this.width = LEAST_WIDTH;
    this.height = 560;
    const button = (text, label, action) => el('button', { type: 'button', class: 'small', 'aria-label': label, title: label, onclick: action }, text);
    const toggle = (text, name) => el('button', { type: 'button', class: 'small', 'aria-pressed': 'false', onclick: () => view(name) }, text);
    this.toggles = { network: toggle('All legs', 'network'), borders: toggle('Borders', 'borders') };
    tools.replaceChildren(button('+', 'Zoom in', () => this.zoomBy(1.7)), button('−', 'Zoom out', () => this.zoomBy(1 / 1.7)), button('Fit', 'Fit the chain', () => this.fit()), ...Object.values(this.toggles));
    this.loadLand();
  }

  async loadLand() {
    const get = name => fetch(`map/${name}.json`).then(response => response.json());
    this.land = await get('land-110m');
    this.draw();
    this.fineLand = await get('land-50m');
    this.refineSoon();
  }

  /** Switches layers: what is shown behind the answer to a question. */
  async layers({ borders, network }, filters, snapshot) {
    this.toggles.borders.setAttribute('aria-pressed', String(Boolean(borders)));
    this.toggles.network.setAttribute('aria-pressed', String(Boolean(network)));
    const [gotBorders, gotNetwork] = await Promise.all([
      borders && !this.borders ? fetch('map/borders-50m.json').then(response => response.json()) : null,
      network ? this.network.load(filters, snapshot) : null]);
    this.borders = gotBorders ?? this.borders;
    const changed = this.bordersShown !== Boolean(borders) || this.networkShown !== Boolean(network) || gotNetwork;
    this.bordersShown = Boolean(borders);
    this.networkShown = Boolean(network);
    if (changed) this.draw();
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

  ways() {
    return this.drawn().filter(one => one.geometry.type !== 'Point');
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
    this.refined = false;
    const path = d3.geoPath(this.projection);
    const features = this.drawn();
    const svg = d3.create('svg').attr('viewBox', `0 0 ${this.width} ${this.height}`).attr('role', 'group').attr('aria-label', this.title());
    svg.append('rect').attr('class', 'sphere').attr('width', this.width).attr('height', this.height);
    const ground = svg.append('g').attr('class', 'ground');
    ground.append('path').attr('class', 'land').attr('d', path(this.land));
    this.behind = ground.append('g');
    this.detail = 0;
    this.drawNetwork(this.transform?.k ?? 1);
    this.drawRings(ground, path);
    drawWays(ground, path, this.ways(), this.select);
    this.overlay = svg.append('g').attr('class', 'overlay');
    this.svg = svg;
    this.ground = ground;
    this.zoom = d3.zoom().scaleExtent([0.3, MOST_ZOOM]).on('zoom', event => {
      this.transform = event.transform;
      ground.attr('transform', event.transform);
      this.drawOverlay();
    }).on('end', event => this.drawNetwork(event.transform.k));
    svg.call(this.zoom).on('dblclick.zoom', null);
    this.target.replaceChildren(svg.node());
    this.inset = this.shortWays();
    this.insetLand = null;
    ground.attr('transform', this.transform ?? d3.zoomIdentity);
    if (this.transform) svg.property('__zoom', this.transform);
    this.drawOverlay();
    this.drawKey(features);
    this.refineSoon();
  }

  /** Coastlines and borders in full come once the answer is there to be seen. */
  refineSoon() {
    clearTimeout(this.refining);
    if (this.fineLand) this.refining = setTimeout(() => this.refine(), REFINE_AFTER_MS);
  }

  refine() {
    const path = d3.geoPath(this.projection);
    this.ground.select('.land').attr('d', path(this.fineLand));
    if (this.bordersShown && this.borders) this.ground.insert('path', '.land + *').attr('class', 'borders').attr('d', path(this.borders));
    this.insetLand = null;
    this.refined = true;
    this.drawOverlay();
  }

  drawNetwork(zoom) {
    const detail = 2 ** Math.max(0, Math.ceil(Math.log2(zoom)));
    if (this.networkShown && detail !== this.detail) this.network.draw(this.behind, this.projection, { w: this.width, h: this.height }, detail);
    this.detail = detail;
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
    drawArrows(overlay, this.ways(), one => this.screen(one));
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
      const node = overlay.append(shape).attr('class', `spot${one.asked ? ' asked' : ''}`).attr('data-mark', `place:${one.id}`).attr('data-kind', one.kind)
        .attr('tabindex', 0).attr('role', 'button').attr('aria-label', `${this.spelled(one)}, ${(one.kind ?? 'place').toLowerCase().replaceAll('_', ' ')}`)
        .on('click', () => this.select(`place:${one.id}`)).on('keydown', event => { if (event.key === 'Enter' || event.key === ' ') { event.preventDefault(); this.select(`place:${one.id}`); } });
      if (one.legs) node.append('title').text(`${this.spelled(one)}: ${count(one.legs, 'leg')} away, ${dates(one)}`);
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

  drawKey(features) {
    const ringed = this.rings.length ? [el('li', {}, 'dashed ring: reported distance; line: measured to the nearest border')] : [];
    const behind = this.networkShown ? [el('li', {}, this.network.told())] : [];
    const bordered = this.bordersShown ? [el('li', {}, 'borders: Natural Earth 1:50m; maps disagree, as on Crimea')] : [];
    this.key.replaceChildren(...keyOf(features), ...ringed, ...behind, ...bordered);
  }

  zoomBy(factor) {
    this.svg.call(this.zoom.scaleBy, factor);
  }

  fit() {
    this.svg.call(this.zoom.transform, d3.zoomIdentity);
  }
}
