/** How things are put into words, and into elements. */
export function el(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === undefined || value === null || value === false) continue;
    if (key.startsWith('on')) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? '' : value);
  }
  made.append(...children.flat().filter(child => child !== null && child !== undefined && child !== false));
  return made;
}

export const number = value => new Intl.NumberFormat('en').format(value);

const QUALIFIERS = { EXACT: '', ABOUT: 'about ', MORE_THAN: 'more than ', AT_LEAST: 'at least ', LESS_THAN: 'less than ', AT_MOST: 'at most ', RANGE: '' };

export function quantity(given) {
  if (!given) return '';
  const value = given.value ?? `${number(given.from ?? given.lower)} to ${number(given.to ?? given.upper)}`;
  return `${QUALIFIERS[given.qualifier] ?? ''}${typeof value === 'number' ? number(value) : value} ${given.unit}`;
}

export function dates(window) {
  if (!window || (!window.earliest && !window.latest)) return 'unknown';
  if (window.earliest === window.latest) return window.earliest;
  return `${window.earliest ?? '…'} to ${window.latest ?? '…'}`;
}

export const count = (many, one, more = `${one}s`) => `${number(many)} ${many === 1 ? one : more}`;

export function named(thing) {
  return thing ? thing.name ?? thing.id : '';
}

export function evidence(of) {
  return `${count(of.documents, 'document')}${of.coarser ? ` and ${of.coarser} coarser` : ''}, ${count(of.origins, 'independent origin')}`;
}

const PLACE_RELATIONS = { AT: '', IN: 'in ', NEAR: 'near ', SIDE_OF: 'on the side of ' };

/** What a claim states, in a few words of ours. */
export function stated(said) {
  const parts = [];
  const place = mention => (typeof mention === 'string' ? mention : `${PLACE_RELATIONS[mention.relation] ?? ''}${mention.as ?? mention.place}${mention.kind ? ` (${mention.kind.toLowerCase().replaceAll('_', ' ')})` : ''}`);
  if (said.mode) parts.push(said.mode.toLowerCase().replaceAll('_', ' '));
  if (said.from) parts.push(`from ${place(said.from)}`);
  if (said.to) parts.push(`to ${place(said.to)}`);
  if (said.at) parts.push(`at ${place(said.at)}`);
  if (said.via) parts.push(`by way of ${place(said.via)}`);
  if (said.vessel) parts.push(`aboard ${said.vessel.as ?? said.vessel.vessel ?? 'a ship'}${said.vessel.flag ? ` (flag ${said.vessel.flag})` : ''}`);
  for (const field of ['during', 'loaded', 'departed', 'arrived', 'since', 'until']) if (said[field]) parts.push(`${field} ${said[field].date ?? said[field].edtf ?? said[field]}`);
  if (said.quantity) parts.push([said.quantity].flat().map(quantity).join(', '));
  if (said.distance) parts.push(`distance ${[said.distance].flat().map(quantity).join(', ')}`);
  if (said.contents?.length) parts.push(`carrying ${said.contents.join(', ')}`);
  if (said.field) parts.push(`${said.field}: ${said.value ?? ''}`);
  else if (said.value) parts.push(said.value);
  if (said.after?.length) parts.push(`after ${said.after.join(', ')}`);
  return parts.join('; ');
}
