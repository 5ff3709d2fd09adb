/* global d3 */
import { ask } from './api.js';
import { pathOf, vectors } from './sphere.js';
import { number } from './words.js';

/** As many legs are drawn at once; more would be one blot, and the file long in coming. */
const MOST_LEGS = 10_000;

/** All legs and places that the graph has, drawn faintly behind the answer. */
export class Network {
  constructor() {
    this.layers = [];
    this.key = '';
  }

  /** Loads what passes the filters, unless that is here already. */
  async load(filters, snapshot) {
    const key = JSON.stringify([filters, snapshot]);
    if (key === this.key) return false;
    const { features } = await ask('/export', { ...filters, format: 'geojson', limit: MOST_LEGS });
    const drawn = features.filter(one => one.geometry);
    this.key = key;
    const dots = layer('dots', drawn.filter(one => one.properties.feature === 'place').map(one => [one.geometry.coordinates]));
    const legs = drawn.filter(one => one.properties.feature === 'leg');
    this.count = legs.length;
    this.cut = features.filter(one => one.properties.feature === 'leg').length >= MOST_LEGS;
    this.layers = [...d3.groups(legs, one => one.properties.mode).map(([mode, of]) => layer(`lane ${mode}`, distinct(of))), dots];
    return true;
  }

  /** Draws into an element of a map, sharp up to a zoom of {@code detail}. */
  draw(element, projection, size, detail) {
    element.attr('transform', `scale(${1 / detail})`).selectAll('*').remove();
    for (const { kind, lines, points } of this.layers) element.append('path').attr('class', kind).attr('d', pathOf(lines, points, projection, size, detail));
  }

  told() {
    return `faint: ${this.cut ? `the first ${number(this.count)} legs` : `all ${number(this.count)} legs`} whose ends have coordinates, as great circles`;
  }
}

const layer = (kind, lines) => ({ kind, lines, points: vectors(lines) });

/** Each way once: what many legs share is one line. */
function distinct(legs) {
  const seen = new Map();
  for (const { geometry } of legs) {
    for (const line of geometry.coordinates) {
      const ends = [line[0].join(), line.at(-1).join()].sort().join(' ');
      if (!seen.has(ends)) seen.set(ends, line);
    }
  }
  return [...seen.values()];
}
