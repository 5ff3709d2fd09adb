/** Puts labels beside points so that none covers another, or a point; those that find no room are left out. */
const PAD = 3;

function overlaps(one, other) {
  return one.x < other.x + other.w + PAD && other.x < one.x + one.w + PAD && one.y < other.y + other.h + PAD && other.y < one.y + one.h + PAD;
}

/**
 * @param wanted labels with x, y, the point, w and h, their size, the more important first
 * @param bounds the width and height that there is
 * @returns for each its corner, or null
 */
export function place(wanted, bounds) {
  const taken = wanted.filter(one => !one.free).map(one => ({ x: one.x - 5, y: one.y - 5, w: 10, h: 10, of: one }));
  return wanted.map(label => {
    const { x, y, w, h } = label;
    const gap = 9;
    const tries = [[x + gap, y - h / 2], [x - gap - w, y - h / 2], [x - w / 2, y - gap - h], [x - w / 2, y + gap], [x + gap, y - h - 4], [x + gap, y + 4], [x - gap - w, y - h - 4], [x - gap - w, y + 4], [x - w / 2, y - 2 * gap - h], [x - w / 2, y + 2 * gap], [x + gap, y + h], [x - gap - w, y + h], [x + gap, y - 2 * h], [x - gap - w, y - 2 * h]];
    for (const [left, top] of tries) {
      const box = { x: left, y: top, w, h };
      const inside = left >= 2 && top >= 2 && left + w <= bounds.w - 2 && top + h <= bounds.h - 2;
      if (inside && !taken.some(other => other.of !== label && overlaps(box, other))) {
        taken.push({ ...box, of: null });
        return box;
      }
    }
    return null;
  });
}
