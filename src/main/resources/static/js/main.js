import { ask, Fault } from './api.js';
import { offerGuide } from './browser.js';
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
const MOST_PLACES = 200;
const form = $('ask');
const map = new ChainMap($('map'), $('map-tools'), $('map-key'), select, switchOver);

let question = questions.read();
let answer = {};
let running = new AbortController();
let showing = new AbortController();
let days = [];
let charts = () => {};

/** Takes the question from the form, remembers it in the address, and asks. */
function submit(replace = false) {
  for (const name of questions.NAMES) {
    const field = form.elements[name];
    if (field) question[name] = field.type === 'checkbox' ? (field.checked ? 'true' : '') : field.value.trim();
  }
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
    if (field.type === 'checkbox') field.checked = question[name] === 'true';
    else field.value = question[name];
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

/** Switches a layer or another view of the answer on or off; the address remembers it. */
function switchOver(name) {
  question[name] = question[name] ? '' : '1';
  remember(true);
  showLayers();
}

async function showLayers() {
  try {
    await map.layers(question, claimFilters(), answer.snapshot?.sha256);
  } catch (failure) {
    if (!(failure instanceof Fault)) throw failure;
    states.say($('status'), 'fault', failure.message);
  }
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
  $('answer').setAttribute('aria-busy', 'true');
  const slow = setTimeout(() => states.say($('status'), '', 'Looking for chains …'), 300);
  performance.mark('asked');
  try {
    if (question.from || question.to) await answerQuestion(signal);
    else invite();
    clearTimeout(slow);
    await Promise.all([showLayers(), showTimes(signal)]);
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

/** Nothing is asked yet. */
function invite() {
  answer = {};
  states.say($('status'), '', 'Ask where cargo went: name a place to start from, a place to end at, or both. Any spelling will do.');
  $('chains').replaceChildren(el('p', { class: 'help' }, 'Nothing is asked yet. "All legs" on the map shows what the graph has.'));
  map.show({ features: [] }, answer);
  takeaway.show($('take'), claimFilters(), answer, () => $('map'));
}

/** The filters that hold for claims and legs by themselves, in no chain. */
function claimFilters() {
  const { asOf, exclude, certainty, mode, vessel, minOrigins } = question;
  return { asOf, exclude, certainty, mode, vessel, minOrigins };
}

const both = () => question.from && question.to;

/** The question for the places at the other end, which are in no order but that of time. */
function ofPlaces() {
  const { rank, includeLinks, ...rest } = questions.parameters(question);
  return rest;
}

/** Asks for the chains, or the places at the other end, and draws them. */
async function answerQuestion(signal) {
  const asked = both() ? questions.parameters(question) : ofPlaces();
  const [found, ways] = await Promise.all([
    ask('/chains', asked, signal),
    ask('/export', { ...asked, format: 'geojson', ...(both() ? {} : { limit: MOST_PLACES }) }, signal)]);
  answer = found;
  performance.mark('answered');
  render(ways);
  markDrawn();
}

/** For docs/benchmarks/page.sh: when an answer stands in the page, and when it has been painted. */
function markDrawn() {
  performance.mark('drawn');
  performance.measure('redraw', 'answered', 'drawn');
  requestAnimationFrame(() => setTimeout(() => {
    performance.mark('painted');
    performance.measure('repaint', 'answered', 'painted');
  }));
}

/** What is dated, and the totals: of the answer, or of all that is reported. */
async function showTimes(signal) {
  const { asOf, exclude, certainty, mode, vessel, minOrigins } = claimFilters();
  const { from, to } = question;
  const claims = { asOf, exclude, certainty };
  const ofAnswer = (from || to) && !question.timeline;
  const [inTime, sums] = await Promise.all([
    ask('/timeline', { ...claims, ...(ofAnswer ? { from, to, mode, vessel, minOrigins } : {}), limit: 200 }, signal),
    ask('/totals', { unit: 'containers', ...claims, limit: 200 }, signal)]);
  charts = () => {
    timeline.show($('timeline'), inTime, select);
    totals.show($('totals'), sums);
    graph.show($('graph'), answer, select);
  };
  $('timeline-all').setAttribute('aria-pressed', String(!ofAnswer));
  charts();
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
  takeaway.show($('take'), both() ? questions.parameters(question) : ofPlaces(), answer, () => $('map'));
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

$('timeline-all').addEventListener('click', () => {
  question.timeline = question.timeline ? '' : 'all';
  remember(true);
  showTimes(running.signal);
});
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
performance.mark('interactive');
await Promise.all([loadDocuments().catch(() => {}), load(), offerGuide(document.querySelector('.top nav'))]);
