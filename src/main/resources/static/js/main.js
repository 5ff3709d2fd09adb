import { ask, Fault } from './api.js';
import { combobox } from './combobox.js';
import * as chains from './chains.js';
import * as evidence from './evidence.js';
import * as graph from './graph.js';
import { ChainMap } from './map.js';
import * as marks from './marks.js';
import * as questions from './question.js';
import * as states from './states.js';
import * as takeaway from './takeaway.js';
import * as timeline from './timeline.js';
import * as totals from './totals.js';
import { el } from './words.js';

const $ = id => document.getElementById(id);
const form = $('ask');
const map = new ChainMap($('map'), $('map-tools'), $('map-key'), select);

let question = questions.read();
let answer = {};
let running = new AbortController();
let showing = new AbortController();
let days = [];
let charts = () => {};

/** Takes the question from the form, remembers it in the address, and asks. */
function submit(replace = false) {
  for (const name of questions.NAMES) if (form.elements[name]) question[name] = form.elements[name].value.trim();
  question.selected = '';
  remember(replace);
  load();
}

function remember(replace) {
  history[replace ? 'replaceState' : 'pushState'](null, '', questions.toSearch(question));
}

function fill() {
  for (const name of questions.NAMES) {
    const field = form.elements[name];
    if (!field) continue;
    if (field.tagName === 'SELECT' && question[name] && ![...field.options].some(one => one.value === question[name])) field.append(new Option(question[name]));
    field.value = question[name];
  }
  const active = questions.countFilters(question);
  $('filter-count').textContent = active ? `(${active} set)` : '';
  showDay();
}

function select(selected) {
  question.selected = question.selected === selected ? '' : selected;
  remember(true);
  document.querySelectorAll('.leg').forEach(one => one.setAttribute('aria-pressed', String(question.selected === `leg:${one.dataset.leg}`)));
  showEvidence();
}

async function showEvidence() {
  showing.abort();
  showing = new AbortController();
  try {
    await evidence.show($('evidence'), question.selected, question, answer, showing.signal);
  } catch (failure) {
    if (failure instanceof Fault) $('evidence').replaceChildren(el('p', {}, failure.message));
    else if (failure.name !== 'AbortError') throw failure;
  }
}

async function load() {
  running.abort();
  running = new AbortController();
  const { signal } = running;
  fill();
  if (!question.from && !question.to) {
    states.say($('status'), '', 'Ask where cargo went: name a place to start from, a place to end at, or both. Any spelling will do.');
    return;
  }
  const asked = questions.parameters(question);
  $('answer').setAttribute('aria-busy', 'true');
  const slow = setTimeout(() => states.say($('status'), '', 'Looking for chains …'), 300);
  performance.mark('asked');
  try {
    const both = question.from && question.to;
    const { rank, ...ofChains } = asked;
    const [found, ways] = await Promise.all([
      ask('/chains', both ? asked : ofChains, signal),
      both ? ask('/export', { ...asked, format: 'geojson' }, signal) : { features: [] }]);
    answer = found;
    clearTimeout(slow);
    performance.mark('answered');
    render(ways);
    performance.mark('drawn');
    performance.measure('redraw', 'answered', 'drawn');
    const claims = { asOf: asked.asOf, exclude: asked.exclude, certainty: asked.certainty };
    const [inTime, sums] = await Promise.all([ask('/timeline', { ...ofChains, limit: 200 }, signal), ask('/totals', { unit: 'containers', ...claims, limit: 200 }, signal)]);
    charts = () => {
      timeline.show($('timeline'), inTime, (token, item) => item.about?.id && select(`leg:${item.about.id}`));
      totals.show($('totals'), sums);
      graph.show($('graph'), answer, select);
    };
    charts();
    await showEvidence();
  } catch (failure) {
    if (failure instanceof Fault) {
      states.sayFault($('status'), failure, (parameter, one) => { form.elements[parameter].value = one.name ?? one.id; submit(); });
      for (const id of ['chains', 'timeline', 'totals', 'graph']) $(id).replaceChildren();
      map.show({ features: [] }, {});
    } else if (failure.name !== 'AbortError') throw failure;
  } finally {
    clearTimeout(slow);
    if (!signal.aborted) $('answer').removeAttribute('aria-busy');
  }
}

function render(ways) {
  if (answer.partial) states.say($('status'), 'partial', `The answer is partial. ${answer.reason}`);
  else states.clear($('status'));
  chains.show($('chains'), answer, question, {
    select,
    drop: name => { form.elements[name] ? (form.elements[name].value = '') : null; if (name === 'asOf') $('asof-slider').value = days.length; question[name] = ''; remember(false); load(); },
    ask: id => { form.elements[question.from ? 'to' : 'from'].value = id; submit(); },
  });
  map.show(ways, answer);
  takeaway.show($('take'), questions.parameters(question), answer.snapshot.sha256, () => $('map'));
  offerSources();
  $('snapshot').textContent = answer.snapshot.sha256;
  document.title = [question.from, question.to].filter(Boolean).join(' → ') + ' · Portolan';
}

/** Whoever stands behind the answer can be left out of it. */
function offerSources() {
  const offered = form.elements.exclude;
  const names = actors => actors.flatMap(one => [[one.actor.id, one.actor.name], ...names(one.tellers)]);
  const all = (answer.chains ?? []).flatMap(chain => names(chain.evidence.attribution));
  for (const [id, name] of all) {
    if (id !== 'unknown' && ![...offered.options].some(one => one.value === id)) offered.append(new Option(name ?? id, id));
  }
}

async function complete(text) {
  const found = await ask('/places', { q: text, limit: 8 });
  const items = found.items.length ? found.items : (found.suggestions ?? []);
  return items.map(one => ({ value: one.matched ?? one.name ?? one.id, why: [one.matched && one.matched !== one.name ? one.name : '', one.kind?.toLowerCase(), one.country, one.level ? `perhaps, by ${one.reason.toLowerCase()}` : ''].filter(Boolean).join(', ') }));
}

function showDay() {
  const at = days.indexOf(question.asOf);
  $('asof-slider').value = at >= 0 ? at : days.length;
  $('asof-day').textContent = question.asOf || 'any day';
}

/** The slider has a step for each day on which something was published, and one before the first. */
async function loadDocuments() {
  const documents = await ask('/documents', { limit: 200 });
  evidence.remember(documents.items);
  const published = [...new Set(documents.items.map(one => one.known).filter(Boolean))].sort();
  if (published.length) {
    const before = new Date(`${published[0]}T00:00:00Z`);
    before.setUTCDate(before.getUTCDate() - 1);
    days = [before.toISOString().slice(0, 10), ...published];
  }
  $('asof-slider').max = days.length;
  const exclude = form.elements.exclude;
  const publishers = new Map(documents.items.filter(one => one.publisher).map(one => [one.publisher.id, one.publisher.name]));
  publishers.forEach((name, id) => exclude.append(new Option(name, id)));
  documents.items.forEach(one => exclude.append(new Option(`document ${one.id}`, one.id)));
  fill();
}

form.addEventListener('submit', event => { event.preventDefault(); submit(); });
form.addEventListener('change', event => { if (event.target.closest('#filters')) submit(); });
$('asof-slider').addEventListener('input', event => {
  question.asOf = days[event.target.value] ?? '';
  showDay();
  remember(true);
  load();
});
$('swap').addEventListener('click', () => {
  const { from, to } = form.elements;
  [from.value, to.value] = [to.value, from.value];
  submit();
});
window.addEventListener('popstate', () => { question = questions.read(); load(); });
for (const end of ['from', 'to']) combobox($(end), $(`${end}-list`), complete, () => { if (form.elements.from.value && form.elements.to.value) submit(); });

let resized;
let width = innerWidth;
window.addEventListener('resize', () => {
  if (innerWidth === width) return;
  width = innerWidth;
  clearTimeout(resized);
  resized = setTimeout(() => { map.draw(); charts(); }, 120);
});

marks.start();
await Promise.all([loadDocuments().catch(() => {}), load()]);
