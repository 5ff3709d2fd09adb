import { el } from './words.js';

/** Says in one line what happened, and what to try. */
export function say(status, kind, ...parts) {
  status.className = `status ${kind}`;
  status.replaceChildren(...parts);
}

export function clear(status) {
  status.className = 'status';
  status.replaceChildren();
}

/** A fault of the service: with the names that may have been meant as buttons. */
export function sayFault(status, fault, pick) {
  const problem = fault.problem ?? {};
  const meant = [...(problem.suggestions ?? []), ...(problem.candidates ?? [])];
  const parts = [fault.message];
  if (problem.expected) parts.push(` Expected: ${problem.expected}.`);
  if (fault.status === 503) parts.push(` It is still reading the graph; ask again in ${problem.retryAfter ?? 'a few'} s.`);
  if (meant.length) {
    parts.push(el('span', {}, ' Did you mean '));
    meant.slice(0, 6).forEach(one => parts.push(el('button', { type: 'button', class: 'small', onclick: () => pick(problem.parameter, one) }, one.name ?? one.id), ' '));
  }
  say(status, 'fault', ...parts);
}
