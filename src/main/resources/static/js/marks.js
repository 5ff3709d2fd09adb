/** What is pointed at, or has the focus, is marked wherever else it stands: by tokens in data-mark. */
export function start(root = document.body) {
  let marked = [];
  const clear = () => {
    marked.forEach(one => one.classList.remove('marked'));
    marked = [];
  };
  const mark = event => {
    clear();
    const held = event.target.closest?.('[data-mark]');
    if (!held) return;
    const tokens = held.dataset.mark.split(' ');
    const all = new Set();
    for (const token of tokens) root.querySelectorAll(`[data-mark~="${CSS.escape(token)}"]`).forEach(one => all.add(one));
    marked = [...all];
    marked.forEach(one => one.classList.add('marked'));
  };
  root.addEventListener('pointerover', mark);
  root.addEventListener('focusin', mark);
  root.addEventListener('pointerleave', clear);
}
