import { ask } from './api.js';
import { el } from './words.js';

let links;

/** Where Neo4j Browser is, if Portolan knows: its address, the guide in it, and the beginning of a link to a query. */
export function browserLinks() {
  links ??= ask('/neo4j-browser').catch(() => ({}));
  return links;
}

/** Offers the guide to the graph beside what else the page leads to. */
export async function offerGuide(nav) {
  const { guide } = await browserLinks();
  if (guide) nav.prepend(el('a', { href: guide, target: '_blank', rel: 'noopener' }, 'Guide to the graph'), ' ');
}
