import { el } from './words.js';

/**
 * Completes an input out of what a function finds: the combobox of the ARIA Authoring Practices, with a
 * list that is moved through by arrow keys and told to screen readers.
 */
export function combobox(input, list, find, chosen) {
  let options = [];
  let at = -1;
  let asked = 0;
  let timer;

  const close = () => {
    list.hidden = true;
    at = -1;
    input.setAttribute('aria-expanded', 'false');
    input.removeAttribute('aria-activedescendant');
  };
  const point = next => {
    at = options.length ? (next + options.length) % options.length : -1;
    [...list.children].forEach((one, index) => one.setAttribute('aria-selected', String(index === at)));
    if (at >= 0) {
      input.setAttribute('aria-activedescendant', list.children[at].id);
      list.children[at].scrollIntoView({ block: 'nearest' });
    }
  };
  const choose = index => {
    input.value = options[index].value;
    close();
    chosen();
  };
  const show = found => {
    options = found;
    list.replaceChildren(...found.map((option, index) => el('li', {
      role: 'option', id: `${list.id}-${index}`, 'aria-selected': 'false',
      onpointerdown: event => { event.preventDefault(); choose(index); },
    }, option.value, el('small', {}, option.why))));
    list.hidden = !found.length;
    input.setAttribute('aria-expanded', String(found.length > 0));
    at = -1;
  };

  input.addEventListener('input', () => {
    clearTimeout(timer);
    const text = input.value.trim();
    if (!text) return close();
    timer = setTimeout(async () => {
      const mine = ++asked;
      const found = await find(text).catch(() => []);
      if (mine === asked && document.activeElement === input) show(found);
    }, 80);
  });
  input.addEventListener('keydown', event => {
    if (event.key === 'ArrowDown' && !list.hidden) { event.preventDefault(); point(at + 1); }
    else if (event.key === 'ArrowUp' && !list.hidden) { event.preventDefault(); point(at - 1); }
    else if (event.key === 'Enter' && at >= 0) { event.preventDefault(); choose(at); }
    else if (event.key === 'Escape') close();
  });
  input.addEventListener('blur', () => { asked++; close(); });
}
