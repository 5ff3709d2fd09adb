import { address } from './api.js';
import { el } from './words.js';

const PIXELS = 2;
const KEPT = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'font', 'font-weight', 'font-size', 'paint-order', 'opacity', 'color', 'vector-effect'];

/** The map as a file of its own: what style sheets say of it is written into it. */
function standalone(svg, note) {
  const copy = svg.cloneNode(true);
  const [from, to] = [svg, copy].map(one => [one, ...one.querySelectorAll('*')]);
  from.forEach((one, index) => {
    const style = getComputedStyle(one);
    to[index].setAttribute('style', KEPT.map(name => `${name}:${style.getPropertyValue(name)}`).join(';'));
    ['tabindex', 'role', 'data-mark', 'class'].forEach(name => to[index].removeAttribute(name));
  });
  const [, , width, height] = svg.getAttribute('viewBox').split(' ').map(Number);
  copy.setAttribute('xmlns', 'http://www.w3.org/2000/svg');
  copy.setAttribute('width', width);
  copy.setAttribute('height', height);
  const text = document.createElementNS('http://www.w3.org/2000/svg', 'text');
  text.setAttribute('x', 8);
  text.setAttribute('y', height - 8);
  text.setAttribute('style', `font:11px sans-serif;fill:${getComputedStyle(document.body).color}`);
  text.textContent = note;
  copy.append(text);
  return { text: new XMLSerializer().serializeToString(copy), width, height };
}

function save(blob, name) {
  const link = el('a', { href: URL.createObjectURL(blob), download: name });
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}

async function png({ text, width, height }) {
  const image = new Image();
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = el('canvas', { width: width * PIXELS, height: height * PIXELS });
  canvas.getContext('2d').drawImage(image, 0, 0, canvas.width, canvas.height);
  return new Promise(done => { canvas.toBlob(done, 'image/png'); });
}

export function show(target, parameters, snapshot, map) {
  const note = () => `Portolan, snapshot ${snapshot.slice(0, 12)}; land: Natural Earth`;
  const drawing = () => standalone(map().querySelector('svg'), note());
  const file = (format, text) => el('a', { href: address('/export', { ...parameters, format }), download: `chains.${format}` }, text);
  target.replaceChildren(el('div', { class: 'take-grid' },
    el('button', { type: 'button', onclick: () => save(new Blob([drawing().text], { type: 'image/svg+xml' }), 'map.svg') }, 'Map as SVG'),
    el('button', { type: 'button', onclick: async () => save(await png(drawing()), 'map.png') }, 'Map as PNG'),
    el('a', { href: address('/chains', parameters), download: 'chains.json' }, 'Answer as JSON'),
    file('csv', 'Legs as CSV'), file('geojson', 'Map as GeoJSON'),
    el('button', { type: 'button', onclick: () => print() }, 'Print a report')),
  el('p', { class: 'help' }, 'Every file says, or its header does, from which snapshot it is; the same question to the same snapshot gives the same bytes.'));
}
