/* global d3 */
const RADIANS = Math.PI / 180;
const EARTH_KM = 6371;
const PIECE_KM = 500;

/** Beyond so far from the middle, as the cosine of the angle, the azimuthal projection is cut off: 150 degrees. */
const EDGE = -0.866;

/** Lines as unit vectors, so that a projection is a few multiplications a point: d3's streams take ten times as long. */
export function vectors(lines) {
  const points = new Float64Array(3 * d3.sum(lines, line => line.length));
  const starts = new Uint32Array(lines.length + 1);
  let at = 0;
  lines.forEach((line, index) => {
    starts[index] = at / 3;
    for (const [longitude, latitude] of line) {
      const across = Math.cos(latitude * RADIANS);
      points[at++] = across * Math.cos(longitude * RADIANS);
      points[at++] = across * Math.sin(longitude * RADIANS);
      points[at++] = Math.sin(latitude * RADIANS);
    }
  });
  starts[lines.length] = at / 3;
  return { points, starts };
}

/** The formula of d3.geoAzimuthalEqualArea with its rotation, scale and translation, for unit vectors. */
export function azimuthal(projection) {
  const [turn, tilt] = projection.rotate().map(angle => angle * RADIANS);
  const [cosTurn, sinTurn, cosTilt, sinTilt] = [Math.cos(turn), Math.sin(turn), Math.cos(tilt), Math.sin(tilt)];
  const [left, top] = projection.translate();
  const scale = projection.scale();
  const at = new Float64Array(2);
  /** Writes the point into {@code at}; false where it is cut off. */
  const project = (x, y, z) => {
    const turnedX = x * cosTurn - y * sinTurn;
    const near = turnedX * cosTilt - z * sinTilt;
    if (near < EDGE) return false;
    const stretch = scale * Math.sqrt(2 / (1 + near));
    at[0] = left + stretch * (x * sinTurn + y * cosTurn);
    at[1] = top - stretch * (z * cosTilt + turnedX * sinTilt);
    return true;
  };
  return { project, at };
}

/**
 * Draws lines, or single points as dots, as the text of an SVG path.
 *
 * @param lines of positions in degrees, laid out in pieces of some 500 km
 * @param points the same as vectors
 * @param size the width and height in pixels; what has no point within one size around is left out
 * @param detail how many whole units a pixel has, so that whole numbers do for any zoom
 */
export function pathOf(lines, { points, starts }, projection, size, detail) {
  if (!projection.rotate || projection.clipAngle() === null) return slowly(lines, projection, detail);
  const { project, at } = azimuthal(projection);
  // A piece may stray a pixel from the great circle.
  const stride = Math.max(1, Math.floor(Math.sqrt((8 * EARTH_KM * EARTH_KM) / (projection.scale() * detail)) / PIECE_KM));
  const parts = [];
  for (let line = 0; line + 1 < starts.length; line++) {
    const last = starts[line + 1] - 1;
    let text = '';
    let pen = false;
    let seen = false;
    for (let point = starts[line]; ; point = Math.min(last, point + stride)) {
      const drawn = project(points[3 * point], points[3 * point + 1], points[3 * point + 2]);
      if (drawn) {
        text += `${pen ? 'L' : 'M'}${Math.round(at[0] * detail)},${Math.round(at[1] * detail)}`;
        seen ||= at[0] > -size.w && at[0] < 2 * size.w && at[1] > -size.h && at[1] < 2 * size.h;
      }
      pen = drawn;
      if (point === last) break;
    }
    if (seen) parts.push(starts[line] === last ? `${text}h1` : text);
  }
  return parts.join('');
}

/** For any projection. */
function slowly(lines, projection, detail) {
  const whole = line => line.map(one => projection(one).map(part => Math.round(part * detail)));
  return lines.map(line => (line.length > 1 ? `M${whole(line).join('L')}` : `M${whole(line)}h1`)).join('');
}
