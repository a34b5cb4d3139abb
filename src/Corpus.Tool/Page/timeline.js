
// The timeline shows publication days and mentioned periods to scale, as bars.

const scroller = document.getElementById('scroller');
const plot = document.getElementById('plot');

// Dates are in rows by granularity, because the bar of a year is 365 times as long as that of a day.
const rows = [
  { name: 'Published', units: ['Published'] },
  { name: 'Days', units: ['Day'] },
  { name: 'Weeks', units: ['Week', 'Weekend'] },
  { name: 'Months', units: ['Month', 'Quarter', 'Season', 'HalfYear'] },
  { name: 'Years', units: ['Year'] },
  { name: 'Decades and centuries', units: ['Decade', 'Century'] },
];
const rowIndexes = Object.fromEntries(rows.flatMap((row, index) => row.units.map(unit => [unit, index])));

// How the axis can be divided, finest first. The first division whose units have at least this width in pixels is used. `above` is a coarser division, which
// is labelled above it.
const divisions = [
  { days: 1, width: 22, label: formatDay, above: { months: 1, label: formatMonthAndYear } },
  { days: 7, width: 44, label: formatDay, above: { months: 1, label: formatMonthAndYear } },
  { months: 1, width: 32, label: formatMonth, above: { months: 12, label: formatYear } },
  { months: 3, width: 32, label: formatMonth, above: { months: 12, label: formatYear } },
  { months: 12, width: 34, label: formatYear },
  { months: 24, width: 38, label: formatYear },
  { months: 60, width: 38, label: formatYear },
  { months: 120, width: 42, label: formatYear },
  { months: 600, width: 42, label: formatYear },
  { months: 1200, width: 0, label: formatYear },
];

// All sizes are in pixels.

// On a narrower screen the timeline scrolls. Print uses this width.
const MIN_WIDTH = 760;
const AXIS_HEIGHT = 42;
const ROW_HEADER_HEIGHT = 18;
const LANE_HEIGHT = 26;
const MIN_BAR_WIDTH = 5;
// Up to this width a bar is filled with its border color.
const MAX_THIN_WIDTH = 15;
const SPACING = 4;
const LABEL_PADDING = 13;
const MIN_LABEL_WIDTH = 56;
const MIN_SOURCE_WIDTH = 120;
const GROUP_WIDTH = 44;

// A row has as many lanes as it needs. If it needs more than the maximum, it shows only a few lanes and groups the other items under "+n" buttons.
const MAX_LANES = 12;
const MAX_COLLAPSED_LANES = 4;

const pen = document.createElement('canvas').getContext('2d');
pen.font = '12px ' + getComputedStyle(scroller).fontFamily;
const widths = new Map();
function getLabelWidth(label) {
  if (!widths.has(label)) widths.set(label, Math.ceil(pen.measureText(label).width) + LABEL_PADDING);
  return widths.get(label);
}

// The label of a mention is its words, and then, where there is room, the title of its article.
const SEPARATOR = ' · ';
const allItems = [...document.querySelectorAll('#articles > article')].flatMap(article => {
  const title = getTitle(article);
  const published = article.dataset.published;
  return [
    ...published ? [{ row: 0, first: parseDay(published), end: parseDay(published) + 1, target: article, article, label: title, source: '' }] : [],
    ...[...article.querySelectorAll('mark[id][data-first]')].map(mark => ({
      row: rowIndexes[mark.dataset.unit], first: parseDay(mark.dataset.first), end: parseDay(mark.dataset.last) + 1, target: mark,
      article, label: getText(mark), source: title, modifier: mark.dataset.modifier,
    })),
  ];
}).sort((a, b) => a.first - b.first || b.end - a.end);

let items = allItems;
// The part of the timeline that is in the document: its left and right edge in pixels.
let drawn = null;
// The item or group in the tab order.
let focused = null;

const getMinScale = () => getScaleToFit(Math.max(scroller.clientWidth, MIN_WIDTH));

// Computes the positions of all items.
function layout(pixelsPerDay) {
  setScale(pixelsPerDay);
  const width = Math.floor(getRight(segments.at(-1)) + MARGIN);
  let top = AXIS_HEIGHT;
  for (const [index, row] of rows.entries()) {
    const members = items.filter(item => item.row === index);
    row.top = top;
    fill(row, members, MAX_LANES, width);
    if (row.groups.length > 0) fill(row, members, MAX_COLLAPSED_LANES, width);
    row.isShown = members.length > 0;
    if (row.isShown) top += ROW_HEADER_HEIGHT + (row.lanes.length + (row.groups.length > 0 ? 1 : 0)) * LANE_HEIGHT + 4;
  }

  plot.style.width = width + 'px';
  plot.style.height = top + 'px';
}

function fill(row, members, maxLanes, width) {
  row.lanes = [];
  row.groups = [];
  for (const item of members) placeItem(item, row, maxLanes, width);
  for (const last of row.lanes) showSource(last, width - last.left);
}

// Puts an item into the first lane with room for its bar and label; else into the lane with the most room, if the label before it can be shortened and still be
// read; else into a group. An item extends from its left edge, where its bar or, at the right end of the timeline, its label begins.
function placeItem(item, row, maxLanes, width) {
  const label = getLabelWidth(item.label);
  item.x = x(item.first);
  item.bar = Math.max(x(item.end) - item.x, MIN_BAR_WIDTH);
  item.isInside = label <= item.bar;
  const right = width - item.x - item.bar;
  item.isLeft = !item.isInside && label > right && item.x > right;
  item.labelWidth = item.isInside ? 0 : Math.min(label, item.isLeft ? item.x : right);
  item.left = item.isLeft ? item.x - item.labelWidth : item.x;
  item.width = item.bar + item.labelWidth;
  item.lane = row.lanes.findIndex(last => last.left + last.width <= item.left);
  if (item.lane < 0 && row.lanes.length < maxLanes) item.lane = row.lanes.length;
  if (item.lane < 0) {
    const ends = row.lanes.map(last => last.left + getMinWidth(last) + SPACING);
    const roomiest = ends.indexOf(Math.min(...ends));
    if (ends[roomiest] <= item.left) {
      item.lane = roomiest;
      row.lanes[roomiest].width = Math.min(row.lanes[roomiest].width, item.left - SPACING - row.lanes[roomiest].left);
    }
  }

  if (item.lane >= 0) {
    if (row.lanes[item.lane]) showSource(row.lanes[item.lane], item.left - SPACING - row.lanes[item.lane].left);
    row.lanes[item.lane] = item;
    return;
  }

  const group = row.groups.at(-1);
  if (group && item.x < group.x + GROUP_WIDTH + SPACING) group.items.push(item);
  else row.groups.push({ x: item.x, width: GROUP_WIDTH, items: [item] });
}

// The width to which an item can be shortened.
const getMinWidth = item => item.bar + (item.isLeft ? item.labelWidth : Math.min(item.labelWidth, MIN_LABEL_WIDTH));

// Lets an item with room after its label show its source.
function showSource(item, room) {
  const label = getLabelWidth(item.label);
  item.isSourceShown = item.source !== '' && !item.isLeft && !item.isInside && item.width >= item.bar + label && room >= item.bar + label + MIN_SOURCE_WIDTH;
  if (item.isSourceShown) item.width = Math.min(room, item.bar + label + getLabelWidth(SEPARATOR + item.source));
}

// Adds to the document only what is within one screen width of the view. Scrolling draws the rest.
function draw() {
  const width = scroller.clientWidth;
  drawn = { from: scroller.scrollLeft - width, to: scroller.scrollLeft + 2 * width };
  const isNear = (from, to) => to >= drawn.from && from <= drawn.to;
  const hadFocus = plot.contains(document.activeElement);
  const parts = [];
  for (const [index, segment] of segments.entries()) {
    const end = getRight(segment);
    if (isNear(segment.x, end)) parts.push(...createAxis(segment));
    const following = segments[index + 1];
    if (following && isNear(end, end + BREAK_WIDTH)) parts.push(createBreak(end, following.from - segment.to));
  }

  // Draws a line down from each publication day, to compare with the dates below; not for many articles, where the lines would clutter the timeline.
  const published = items.filter(item => item.row === 0 && isNear(item.x, item.x));
  for (const item of published.length <= 12 ? published.filter(item => item.lane >= 0) : []) {
    const line = createPart('div', 'published-day', item.x + MIN_BAR_WIDTH / 2, AXIS_HEIGHT + ROW_HEADER_HEIGHT + item.lane * LANE_HEIGHT);
    line.style.bottom = 0;
    parts.push(line);
  }

  for (const row of rows.filter(row => row.isShown)) {
    const head = createPart('div', 'row', 0, row.top);
    head.style.width = plot.style.width;
    head.appendChild(document.createElement('b')).textContent = row.name;
    parts.push(head);
  }

  for (const item of items) {
    item.element = item.lane >= 0 && isNear(item.left, item.left + item.width) ? createMark(item) : null;
    if (item.element) parts.push(item.element);
  }

  for (const row of rows) {
    for (const group of row.groups) {
      group.element = isNear(group.x, group.x + GROUP_WIDTH) ? createGroupButton(group, row) : null;
      if (group.element) parts.push(group.element);
    }
  }

  plot.replaceChildren(...parts);
  if (!focused?.element) focused = items.find(item => item.element && item.x >= scroller.scrollLeft) ?? items.find(item => item.element);
  if (focused?.element) {
    focused.element.tabIndex = 0;
    if (hadFocus) focused.element.focus({ preventScroll: true });
  }
}

function createPart(name, style, left, top) {
  const element = document.createElement(name);
  element.className = style;
  element.style.left = left + 'px';
  if (top !== undefined) element.style.top = top + 'px';
  return element;
}

function createAxis(segment) {
  const division = divisions.find(division => (division.days ?? division.months * DAYS_PER_MONTH) * scale >= division.width);
  const from = Math.max(segment.from, getDayAt(Math.max(drawn.from, segment.x)) - DAYS_PER_YEAR);
  const to = Math.min(segment.to, getDayAt(Math.max(drawn.to, segment.x)) + 1);
  const parts = [];
  for (let day = floor(from, division); day < to; day = next(day, division)) {
    const start = Math.max(day, segment.from);
    const tick = createPart('div', 'tick', x(start));
    // A segment can begin or end within a unit, which leaves less room for the label. 0.85 allows for short months.
    const following = next(day, division);
    const room = (following < segment.to ? x(following) : getRight(segment) + (segment === segments.at(-1) ? MARGIN : 0)) - x(start);
    if (room >= 0.85 * division.width) tick.textContent = division.label(start);
    parts.push(tick);
  }

  for (let day = division.above ? floor(from, division.above) : to; day < to; day = next(day, division.above)) {
    const start = Math.max(day, segment.from);
    const span = createPart('div', 'span', x(start), 0);
    span.style.width = x(Math.min(next(day, division.above), segment.to)) - x(start) + 'px';
    span.appendChild(document.createElement('b')).textContent = division.above.label(day);
    parts.push(span);
  }

  return parts;
}

function createBreak(left, days) {
  const element = createPart('div', 'break', left);
  const [count, unit] = days > DAYS_PER_YEAR / 2 ? [Math.round(days / DAYS_PER_YEAR), 'year'] : [Math.round(days / DAYS_PER_MONTH), 'month'];
  element.style.width = BREAK_WIDTH + 'px';
  element.title = `${count} ${unit}${count === 1 ? '' : 's'} without a mention`;
  element.appendChild(document.createElement('b')).textContent = `${count} ${unit[0]}`;
  return element;
}

function createMark(item) {
  const row = rows[item.row];
  const element = createPart('a', 'item', item.left, row.top + ROW_HEADER_HEIGHT + item.lane * LANE_HEIGHT);
  element.style.width = item.width + 'px';
  element.href = '#' + item.target.id;
  element.dataset.to = item.target.id;
  element.tabIndex = -1;
  if (item.row === 0) element.classList.add('published');
  if (item.modifier) element.dataset.modifier = item.modifier;
  if (item.bar <= MAX_THIN_WIDTH) element.classList.add('thin');
  const bar = element.appendChild(document.createElement('i'));
  bar.style.width = item.bar + 'px';
  element.ariaLabel = item.label + (item.source && SEPARATOR + item.source);
  const label = element.appendChild(document.createElement('b'));
  label.textContent = item.label;
  if (item.isSourceShown) label.appendChild(document.createElement('small')).textContent = SEPARATOR + item.source;
  if (item.isLeft) bar.style.left = item.labelWidth + 'px';
  if (item.isInside) return element;
  element.classList.add('outside');
  label.style.marginLeft = (item.isLeft ? 0 : item.bar) + 'px';
  label.style.maxWidth = item.width - item.bar + 'px';
  return element;
}

function createGroupButton(group, row) {
  const element = createPart('button', 'more', group.x, row.top + ROW_HEADER_HEIGHT + row.lanes.length * LANE_HEIGHT);
  element.type = 'button';
  element.tabIndex = -1;
  element.style.width = GROUP_WIDTH + 'px';
  element.textContent = '+' + group.items.length;
  element.ariaLabel = `+${group.items.length} more, zoom in`;
  element.addEventListener('click', () => openGroup(group));
  return element;
}

// Zooms in to separate the members. If all begin on the same day, or the scale is at its maximum, filters the articles by that day instead.
function openGroup(group) {
  const first = group.items[0].first;
  const last = group.items.at(-1).first;
  if (first !== last && scale < MAX_SCALE) {
    zoom(Math.max(scale * 2, scroller.clientWidth / (last - first + 1) / 2), group.x - scroller.scrollLeft, scroller.clientWidth / 3);
  } else {
    filterBy(toIso(first));
  }
}

// Changes the scale and scrolls so that the day at position `from` of the view moves to position `at`.
function zoom(pixelsPerDay, from = scroller.clientWidth / 2, at = from) {
  const day = getDayAt(scroller.scrollLeft + from);
  layout(Math.max(getMinScale(), Math.min(pixelsPerDay, MAX_SCALE)));
  scroller.scrollLeft = x(day) - at;
  draw();
}

// Zooms in on the densest part of the view, or out from its center. A factor of 0 shows everything.
function step(factor) {
  const center = scroller.clientWidth / 2;
  const positions = items.map(item => item.x).filter(x => x >= scroller.scrollLeft && x <= scroller.scrollLeft + scroller.clientWidth);
  zoom(scale * factor, factor > 1 && positions.length > 0 ? findDensest(positions) - scroller.scrollLeft : center, center);
}

// The middle of the quarter of a view with the most positions, which are in ascending order. Of several, the last one.
function findDensest(positions) {
  const reach = scroller.clientWidth / 4;
  let maxCount = 0;
  let best = 0;
  for (let from = 0, to = 0; from < positions.length; from++) {
    while (to < positions.length && positions[to] <= positions[from] + reach) to++;
    if (to - from >= maxCount) {
      maxCount = to - from;
      best = (positions[from] + positions[to - 1]) / 2;
    }
  }

  return best;
}

// Shows only the matching items, zoomed out. A screen that is too narrow for all of them shows where the most articles were published: a date in the far past or
// future would be alone.
function showItems(isShown) {
  items = allItems.filter(isShown);
  focused = null;
  scroller.hidden = document.getElementById('timeline-tools').hidden = items.length === 0;
  writeSummary();
  if (items.length === 0) return;
  divide(items);
  layout(getMinScale());
  const published = items.filter(item => item.row === 0);
  scroller.scrollLeft = findDensest((published.length > 0 ? published : items).map(item => item.x)) - scroller.clientWidth / 2;
  draw();
}

function writeSummary() {
  const count = (number, one, many) => number.toLocaleString('en') + ' ' + (number === 1 ? one : many);
  const sentences = ['There are no dates to show.'];
  if (items.length > 0) {
    const mentions = items.filter(item => item.row > 0).length;
    const [from, to] = [items[0].first, getEnd(items) - 1].map(formatYear);
    sentences[0] = `${count(mentions, 'mention', 'mentions')} and ${count(items.length - mentions, 'publication day', 'publication days')}, `
      + (from === to ? `in ${from}.` : `from ${from} to ${to}.`);
    sentences.push('Zoom with the buttons, + and −, or Ctrl and the wheel; arrow keys move between marks.');
  }

  const unresolved = document.querySelectorAll('article:not([hidden]) mark.date.unresolved[id]').length;
  if (unresolved > 0) sentences.splice(1, 0, `${count(unresolved, 'mention is', 'mentions are')} unresolved and not shown.`);
  document.getElementById('timeline-summary').textContent = sentences.join(' ');
}

scroller.addEventListener('scroll', () => {
  if (drawn && (scroller.scrollLeft < drawn.from + scroller.clientWidth / 2 || scroller.scrollLeft > drawn.to - scroller.clientWidth * 1.5)) draw();
}, { passive: true });
scroller.addEventListener('wheel', event => {
  if (!event.ctrlKey) return;
  event.preventDefault();
  zoom(scale * Math.exp(-event.deltaY / 300), event.clientX - scroller.getBoundingClientRect().left);
}, { passive: false });
scroller.addEventListener('keydown', event => {
  const factor = { '+': 2, '=': 2, '-': 0.5, '−': 0.5, '0': 0 }[event.key];
  if (factor !== undefined && !event.ctrlKey && !event.metaKey) step(factor);
  const direction = { ArrowRight: 1, ArrowLeft: -1 }[event.key];
  if (!direction || !event.target.matches('.item, .more')) return;
  event.preventDefault();
  const reachable = [...items.filter(item => item.lane >= 0), ...rows.flatMap(row => row.groups)].sort((a, b) => a.x - b.x);
  const index = reachable.findIndex(({ element }) => element === event.target);
  const neighbour = reachable[index + direction];
  if (!neighbour) return;
  focused = neighbour;
  if (neighbour.x < scroller.scrollLeft || neighbour.x + 40 > scroller.scrollLeft + scroller.clientWidth) {
    scroller.scrollLeft = neighbour.x - scroller.clientWidth / 3;
    draw();
  }
  event.target.tabIndex = -1;
  neighbour.element.tabIndex = 0;
  neighbour.element.focus({ preventScroll: true });
});
// Paper does not scroll, so show the whole timeline while printing.
addEventListener('beforeprint', () => {
  if (items.length === 0) return;
  const screen = { scale, left: scroller.scrollLeft };
  layout(getScaleToFit(MIN_WIDTH));
  draw();
  addEventListener('afterprint', () => {
    layout(screen.scale);
    scroller.scrollLeft = screen.left;
    draw();
  }, { once: true });
});
for (const button of document.querySelectorAll('[data-zoom]')) {
  button.addEventListener('click', () => step(Number(button.dataset.zoom)));
}

new ResizeObserver(() => scroller.clientWidth > 0 && items.length > 0 && zoom(scale)).observe(scroller);
