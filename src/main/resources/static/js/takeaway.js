import { address } from './api.js';
import * as report from './report.js';
import { el } from './words.js';

const PIXELS = 2;
const KEPT = ['fill', 'fill-opacity', 'stroke', 'stroke-width', 'stroke-dasharray', 'stroke-linecap', 'stroke-linejoin', 'font', 'font-weight', 'font-size', 'paint-order', 'opacity', 'color', 'vector-effect'];

/** The map as a picture of its own: what style sheets say of it is written into it. */
export function standalone(svg, note) {
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

/** What can be taken away of an answer; where nothing was asked, of the whole graph. */
export function show(target, parameters, answer, map) {
  const note = () => `Portolan, snapshot ${(answer.snapshot?.sha256 ?? 'unknown').slice(0, 12)}; land: Natural Earth`;
  const drawing = () => standalone(map().querySelector('svg'), note());
  const button = (text, action) => el('button', { type: 'button', onclick: action }, text);
  const file = (format, name, text) => el('a', { href: address('/export', { ...parameters, format }), download: `${name}.${format}` }, text);
  const whole = !answer.chains && !answer.reached;
  const rows = whole ? 'All legs' : answer.reached ? 'Places' : 'Legs';
  target.replaceChildren(el('div', { class: 'take-grid' },
    button('Map as SVG', () => save(new Blob([drawing().text], { type: 'image/svg+xml' }), 'map.svg')),
    button('Map as PNG', async () => save(await png(drawing()), 'map.png')),
    whole ? null : el('a', { href: address('/chains', parameters), download: 'chains.json' }, 'Answer as JSON'),
    file('csv', whole ? 'graph' : 'chains', `${rows} as CSV`), file('geojson', whole ? 'graph' : 'chains', whole ? 'Graph as GeoJSON' : 'Map as GeoJSON'),
    answer.chains?.length ? button('Print a report', async () => { await report.write(answer, drawing); print(); }) : null),
  el('p', { class: 'help' }, 'Every file says, or its header does, from which snapshot it is; the same question to the same snapshot gives the same bytes.'));
}
