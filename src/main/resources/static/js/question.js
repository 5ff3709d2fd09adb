/** The question as the address of the page holds it, so that a link brings the same view back. */
export const NAMES = ['from', 'to', 'asOf', 'mode', 'vessel', 'minOrigins', 'certainty', 'exclude', 'rank', 'includeLinks'];
const FILTERS = ['mode', 'vessel', 'minOrigins', 'certainty', 'exclude', 'rank', 'includeLinks'];

/** What the page shows, and the service is not asked. */
const VIEW = ['selected', 'timeline', 'network', 'borders'];

export function read(search = location.search) {
  const given = new URLSearchParams(search);
  const question = {};
  for (const name of [...NAMES, ...VIEW]) question[name] = given.get(name) ?? '';
  return question;
}

export function toSearch(question) {
  const query = new URLSearchParams();
  for (const name of [...NAMES, ...VIEW]) if (question[name]) query.set(name, question[name]);
  const text = query.toString();
  return text ? `?${text}` : location.pathname;
}

/** What the service is asked with; nothing that only the page knows. */
export function parameters(question) {
  return Object.fromEntries(NAMES.map(name => [name, question[name]]));
}

export function countFilters(question) {
  return FILTERS.filter(name => question[name]).length;
}
