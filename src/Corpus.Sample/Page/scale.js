
// From days to pixels and back: all to one scale, but for long times without any mention, which are left out at a break.

const BREAK = 36;
// Room for the labels of the last.
const MARGIN = 120;
// A day is no wider than this.
const WIDEST = 60;

let segments = [];
let scale = 1;

// Whole years are drawn, or months where all is within two years; between them, times that are no longer than a sixth of what is filled.
function divide(items) {
  const months = lastOf(items) - items[0].first > 2 * YEAR ? 12 : 1;
  const stretches = [];
  let filled = 0;
  for (const item of items) {
    const from = floor(item.first, { months });
    const to = next(floor(item.end - 1, { months }), { months });
    const open = stretches.at(-1);
    if (open && from <= open.to) {
      filled += Math.max(0, to - open.to);
      open.to = Math.max(open.to, to);
    } else {
      filled += to - from;
      stretches.push({ from, to });
    }
  }

  segments = [];
  for (const stretch of stretches) {
    const open = segments.at(-1);
    if (open && stretch.from - open.to <= filled / 6) open.to = stretch.to;
    else segments.push(stretch);
  }
}

const lastOf = items => items.reduce((last, item) => Math.max(last, item.end), -Infinity);

function setScale(pixels) {
  scale = pixels;
  let left = 0;
  for (const segment of segments) {
    segment.x = left;
    left = endOf(segment) + BREAK;
  }
}

const endOf = segment => segment.x + (segment.to - segment.from) * scale;

function x(day) {
  const segment = segments.findLast(segment => day >= segment.from) ?? segments[0];
  return segment.x + Math.min(Math.max(day - segment.from, 0), segment.to - segment.from) * scale;
}

function dayAt(position) {
  const segment = segments.findLast(segment => position >= segment.x) ?? segments[0];
  return Math.min(segment.from + (position - segment.x) / scale, segment.to);
}

// The scale at which everything is that wide.
function fitting(width) {
  const days = segments.reduce((sum, segment) => sum + segment.to - segment.from, 0);
  return Math.max((width - (segments.length - 1) * BREAK - MARGIN) / days, 1e-3);
}
