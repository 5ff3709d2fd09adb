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

const DATES = ['during', 'loaded', 'departed', 'arrived', 'since', 'until'];

function place(mention) {
  return typeof mention === 'string' ? mention : `${PLACE_RELATIONS[mention.relation] ?? ''}${mention.as ?? mention.place}${mention.kind ? ` (${mention.kind.toLowerCase().replaceAll('_', ' ')})` : ''}`;
}

/** What a claim states without its dates, in a few words of ours, by part. */
function parts(said) {
  const told = [];
  if (said.mode) told.push(said.mode.toLowerCase().replaceAll('_', ' '));
  if (said.from) told.push(`from ${place(said.from)}`);
  if (said.to) told.push(`to ${place(said.to)}`);
  if (said.at) told.push(`at ${place(said.at)}`);
  if (said.via) told.push(`by way of ${place(said.via)}`);
  if (said.vessel) told.push(`aboard ${said.vessel.as ?? said.vessel.vessel ?? 'a ship'}${said.vessel.flag ? ` (flag ${said.vessel.flag})` : ''}`);
  if (said.quantity) told.push([said.quantity].flat().map(quantity).join(', '));
  if (said.distance) told.push(`distance ${[said.distance].flat().map(quantity).join(', ')}`);
  if (said.contents?.length) told.push(`carrying ${said.contents.join(', ')}`);
  if (said.field) told.push(`${said.field}: ${said.value ?? ''}`);
  else if (said.value) told.push(said.value);
  if (said.actors?.length) told.push(said.actors.map(one => named(one) || one).join(', '));
  if (said.after?.length) told.push(`after ${said.after.join(', ')}`);
  return told;
}

/** What a claim states, in a few words of ours. */
export function stated(said) {
  return [...parts(said), ...DATES.filter(field => said[field]).map(field => `${field} ${said[field].date ?? said[field].edtf ?? said[field]}`)].join('; ');
}

/** What a dated claim is about, in the fewest words: what was seen, met, moved or counted. */
export function headline(item) {
  const said = item.stated ?? {};
  const spot = mention => (typeof mention === 'string' ? mention : mention?.as ?? mention?.place);
  const at = said.at ? ` ${PLACE_RELATIONS[said.at.relation] || 'at '}${spot(said.at)}` : '';
  const amount = [said.quantity ?? []].flat().map(quantity).join(', ');
  const actors = (said.actors ?? []).map(one => named(one) || one).join(', ');
  const thing = item.about?.name ?? item.about?.id ?? '';
  if (item.type === 'SIGHTING') return `${amount || said.vessel?.as || said.contents?.[0] || thing}${at}`;
  if (item.type === 'EVENT') return `${said.value ?? thing}${actors ? `: ${actors}` : ''}${at}`;
  if (item.type === 'TOTAL') return amount || thing;
  if (item.type === 'MOVEMENT') return [said.mode?.toLowerCase(), [spot(said.from), spot(said.to)].filter(Boolean).join(' → ')].filter(Boolean).join(', ') || thing;
  return `${thing} ${said.field ? `${said.field} ${said.value ?? ''}` : item.type.toLowerCase()}`.trim();
}
