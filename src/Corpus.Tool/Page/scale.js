
// Converts days to pixels and back. The scale is the same everywhere, except that a break replaces each long time without mentions.

const BREAK_WIDTH = 36;
// Leaves room for the labels of the last items. A longer label is on the left of its bar.
const MARGIN = 120;
// In pixels per day.
const MAX_SCALE = 60;

// The parts of the axis between breaks: first day, end, and left edge in pixels.
let segments = [];
let scale = 1;

// Segments consist of whole years, or of whole months if all items are within two years. A time without items becomes a break if it is longer than a sixth
// of the time with items.
function divide(items) {
  const months = getEnd(items) - items[0].first > 2 * DAYS_PER_YEAR ? 12 : 1;
  const stretches = [];
  let filled = 0;
  for (const item of items) {
    const from = floor(item.first, { months });
    const to = next(floor(item.end - 1, { months }), { months });
    const current = stretches.at(-1);
    if (current && from <= current.to) {
      filled += Math.max(0, to - current.to);
      current.to = Math.max(current.to, to);
    } else {
      filled += to - from;
      stretches.push({ from, to });
    }
  }

  segments = [];
  for (const stretch of stretches) {
    const current = segments.at(-1);
    if (current && stretch.from - current.to <= filled / 6) current.to = stretch.to;
    else segments.push(stretch);
  }
}

const getEnd = items => items.reduce((end, item) => Math.max(end, item.end), -Infinity);

function setScale(pixelsPerDay) {
  scale = pixelsPerDay;
  let left = 0;
  for (const segment of segments) {
    segment.x = left;
    left = getRight(segment) + BREAK_WIDTH;
  }
}

const getRight = segment => segment.x + (segment.to - segment.from) * scale;

function x(day) {
  const segment = segments.findLast(segment => day >= segment.from) ?? segments[0];
  return segment.x + Math.min(Math.max(day - segment.from, 0), segment.to - segment.from) * scale;
}

function getDayAt(position) {
  const segment = segments.findLast(segment => position >= segment.x) ?? segments[0];
  return Math.min(segment.from + (position - segment.x) / scale, segment.to);
}

// The scale at which all segments fit into a width in pixels.
function getScaleToFit(width) {
  const days = segments.reduce((sum, segment) => sum + segment.to - segment.from, 0);
  return Math.max((width - (segments.length - 1) * BREAK_WIDTH - MARGIN) / days, 1e-3);
}
