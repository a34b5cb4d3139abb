
// The timeline: days of publication and mentioned periods, to scale. A year is a bar, a day a tick.

const scroller = document.getElementById('scroller');
const plot = document.getElementById('plot');

// Dates are kept apart by how fine they are, for a year's bar is as long as 365 ticks.
const rows = [
  { name: 'Published', units: ['Published'] },
  { name: 'Days', units: ['Day'] },
  { name: 'Weeks', units: ['Week', 'Weekend'] },
  { name: 'Months', units: ['Month', 'Quarter', 'Season', 'HalfYear'] },
  { name: 'Years', units: ['Year'] },
  { name: 'Decades and centuries', units: ['Decade', 'Century'] },
];
const rowOf = Object.fromEntries(rows.flatMap((row, index) => row.units.map(unit => [unit, index])));

// How the axis is divided: by the finest of these whose parts are wide enough; and what stands above.
const divisions = [
  { days: 1, width: 22, label: dayNumber, above: { months: 1, label: monthAndYear } },
  { days: 7, width: 44, label: dayNumber, above: { months: 1, label: monthAndYear } },
  { months: 1, width: 32, label: monthName, above: { months: 12, label: yearNumber } },
  { months: 3, width: 32, label: monthName, above: { months: 12, label: yearNumber } },
  { months: 12, width: 34, label: yearNumber },
  { months: 24, width: 38, label: yearNumber },
  { months: 60, width: 38, label: yearNumber },
  { months: 120, width: 42, label: yearNumber },
  { months: 600, width: 42, label: yearNumber },
  { months: 1200, width: 0, label: yearNumber },
];

// Sizes in pixels. On a screen narrower than that the timeline scrolls; on paper it is as wide, at a smaller size.
const NARROWEST = 760;
const AXIS = 42;
const ROW_HEAD = 18;
const LANE = 26;
const TICK = 5;
const THIN = 15;
const SPACE = 4;
const LABEL_PADDING = 13;
const LEAST_LABEL = 56;
const GROUP = 44;

// A row has as many lanes as it needs; one that needs too many has a few, and counts the rest.
const MOST_LANES = 12;
const FEW_LANES = 4;

const pen = document.createElement('canvas').getContext('2d');
pen.font = '12px ' + getComputedStyle(scroller).fontFamily;
const widths = new Map();
function widthOf(label) {
  if (!widths.has(label)) widths.set(label, Math.ceil(pen.measureText(label).width) + LABEL_PADDING);
  return widths.get(label);
}

const everything = [
  ...[...document.querySelectorAll('article[data-published]')].map(article => ({
    row: 0, first: dayOf(article.dataset.published), end: dayOf(article.dataset.published) + 1, place: article, article, label: titleOf(article),
  })),
  ...[...document.querySelectorAll('article mark[id][data-first]')].map(mark => ({
    row: rowOf[mark.dataset.unit], first: dayOf(mark.dataset.first), end: dayOf(mark.dataset.last) + 1, place: mark, article: mark.closest('article'),
    label: textOf(mark), modifier: mark.dataset.modifier,
  })),
].sort((a, b) => a.first - b.first || b.end - a.end);

let items = everything;
// What the document holds of it, from one place to another; and what the Tab key leads to.
let drawn = null;
let focused = null;

const fittingScale = () => fitting(Math.max(scroller.clientWidth, NARROWEST));

// Places everything at this scale.
function layout(pixels) {
  setScale(pixels);
  let top = AXIS;
  for (const [index, row] of rows.entries()) {
    const members = items.filter(item => item.row === index);
    row.top = top;
    fill(row, members, MOST_LANES);
    if (row.more.length > 0) fill(row, members, FEW_LANES);
    row.isShown = members.length > 0;
    if (row.isShown) top += ROW_HEAD + (row.lanes.length + (row.more.length > 0 ? 1 : 0)) * LANE + 4;
  }

  plot.style.width = Math.floor(endOf(segments.at(-1)) + MARGIN) + 'px';
  plot.style.height = top + 'px';
}

function fill(row, members, lanes) {
  row.lanes = [];
  row.more = [];
  for (const item of members) place(item, row, lanes);
}

// An item takes the first lane where nothing is in the way, labels included; or else the roomiest, where it cuts the label before it; or else it is counted.
function place(item, row, most) {
  const label = widthOf(item.label);
  item.x = x(item.first);
  item.bar = Math.max(x(item.end) - item.x, TICK);
  item.isInside = label <= item.bar;
  item.width = item.bar + (item.isInside ? 0 : label);
  item.lane = row.lanes.findIndex(last => last.x + last.width <= item.x);
  if (item.lane < 0 && row.lanes.length < most) item.lane = row.lanes.length;
  if (item.lane < 0) {
    // Bars may touch, for their edges are drawn; ticks may not.
    const ends = row.lanes.map(last => last.x + last.bar + (last.bar > THIN ? 0 : SPACE));
    const roomiest = ends.indexOf(Math.min(...ends));
    if (ends[roomiest] <= item.x) {
      item.lane = roomiest;
      row.lanes[roomiest].width = Math.max(row.lanes[roomiest].bar, item.x - SPACE - row.lanes[roomiest].x);
    }
  }

  if (item.lane >= 0) {
    row.lanes[item.lane] = item;
    return;
  }

  const group = row.more.at(-1);
  if (group && item.x < group.x + GROUP + SPACE) group.items.push(item);
  else row.more.push({ x: item.x, width: GROUP, items: [item] });
}

// Only what is near is in the document; scrolling brings the rest.
function draw() {
  const width = scroller.clientWidth;
  drawn = { from: scroller.scrollLeft - width, to: scroller.scrollLeft + 2 * width };
  const isNear = (from, to) => to >= drawn.from && from <= drawn.to;
  const hadFocus = plot.contains(document.activeElement);
  const parts = [];
  for (const [index, segment] of segments.entries()) {
    const end = endOf(segment);
    if (isNear(segment.x, end)) parts.push(...axis(segment));
    const following = segments[index + 1];
    if (following && isNear(end, end + BREAK)) parts.push(gap(end, following.from - segment.to));
  }

  // What an article tells stands out against the day it was told; of many articles it would be a forest.
  const published = items.filter(item => item.row === 0 && isNear(item.x, item.x));
  for (const item of published.length <= 12 ? published : []) {
    const line = part('div', 'published-day', item.x + TICK / 2, AXIS + ROW_HEAD + item.lane * LANE);
    line.style.bottom = 0;
    parts.push(line);
  }

  for (const row of rows.filter(row => row.isShown)) {
    const head = part('div', 'row', 0, row.top);
    head.style.width = plot.style.width;
    head.appendChild(document.createElement('b')).textContent = row.name;
    parts.push(head);
  }

  for (const item of items) {
    item.element = item.lane >= 0 && isNear(item.x, item.x + item.width) ? mark(item) : null;
    if (item.element) parts.push(item.element);
  }

  for (const row of rows) {
    for (const group of row.more) {
      group.element = isNear(group.x, group.x + GROUP) ? more(group, row) : null;
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

function part(name, style, left, top) {
  const element = document.createElement(name);
  element.className = style;
  element.style.left = left + 'px';
  if (top !== undefined) element.style.top = top + 'px';
  return element;
}

function axis(segment) {
  const division = divisions.find(division => (division.days ?? division.months * MONTH) * scale >= division.width);
  const from = Math.max(segment.from, dayAt(Math.max(drawn.from, segment.x)) - YEAR);
  const to = Math.min(segment.to, dayAt(Math.max(drawn.to, segment.x)) + 1);
  const parts = [];
  for (let day = floor(from, division); day < to; day = next(day, division)) {
    const start = Math.max(day, segment.from);
    const tick = part('div', 'tick', x(start));
    // A stretch of time may begin or end within a part, and leave no room; a short month leaves enough.
    const following = next(day, division);
    const room = (following < segment.to ? x(following) : endOf(segment) + (segment === segments.at(-1) ? MARGIN : 0)) - x(start);
    if (room >= 0.85 * division.width) tick.textContent = division.label(start);
    parts.push(tick);
  }

  for (let day = division.above ? floor(from, division.above) : to; day < to; day = next(day, division.above)) {
    const start = Math.max(day, segment.from);
    const span = part('div', 'span', x(start), 0);
    span.style.width = x(Math.min(next(day, division.above), segment.to)) - x(start) + 'px';
    span.appendChild(document.createElement('b')).textContent = division.above.label(day);
    parts.push(span);
  }

  return parts;
}

function gap(left, days) {
  const element = part('div', 'break', left);
  const [count, unit] = days > YEAR / 2 ? [Math.round(days / YEAR), 'year'] : [Math.round(days / MONTH), 'month'];
  element.style.width = BREAK + 'px';
  element.title = `${count} ${unit}${count === 1 ? '' : 's'} without a mention`;
  element.appendChild(document.createElement('b')).textContent = `${count} ${unit[0]}`;
  return element;
}

function mark(item) {
  const row = rows[item.row];
  const element = part('a', 'item', item.x, row.top + ROW_HEAD + item.lane * LANE);
  element.style.width = item.width + 'px';
  element.href = '#' + item.place.id;
  element.dataset.to = item.place.id;
  element.tabIndex = -1;
  if (item.row === 0) element.classList.add('published');
  if (item.modifier) element.dataset.modifier = item.modifier;
  if (item.bar <= THIN) element.classList.add('thin');
  const bar = element.appendChild(document.createElement('i'));
  bar.style.width = item.bar + 'px';
  if (item.isInside || item.width - item.bar >= Math.min(widthOf(item.label), LEAST_LABEL)) {
    const label = element.appendChild(document.createElement('b'));
    label.textContent = item.label;
    if (!item.isInside) label.style.marginLeft = item.bar + 'px';
  } else element.ariaLabel = item.label;
  return element;
}

function more(group, row) {
  const element = part('button', 'more', group.x, row.top + ROW_HEAD + row.lanes.length * LANE);
  element.type = 'button';
  element.tabIndex = -1;
  element.style.width = GROUP + 'px';
  element.textContent = '+' + group.items.length;
  element.ariaLabel = `+${group.items.length} more, zoom in`;
  element.addEventListener('click', () => open(group));
  return element;
}

// Zooms until the members stand apart; those of one and the same period never do, and are shown as articles instead.
function open(group) {
  const first = group.items[0].first;
  const last = group.items.at(-1).first;
  if (first !== last && scale < WIDEST) {
    zoom(Math.max(scale * 2, scroller.clientWidth / (last - first + 1) / 2), group.x - scroller.scrollLeft, scroller.clientWidth / 3);
  } else {
    filterBy(isoOf(first));
  }
}

// What was at one place of the view is at another then; mostly, at the same.
function zoom(to, from = scroller.clientWidth / 2, at = from) {
  const day = dayAt(scroller.scrollLeft + from);
  layout(Math.max(fittingScale(), Math.min(to, WIDEST)));
  scroller.scrollLeft = x(day) - at;
  draw();
}

// A button says no place: it zooms in where the most is, and out from the middle.
function step(factor) {
  const centre = scroller.clientWidth / 2;
  zoom(scale * factor, factor > 1 ? densest() - scroller.scrollLeft : centre, centre);
}

function densest() {
  const reach = scroller.clientWidth / 4;
  const places = items.map(item => item.x).filter(x => x >= scroller.scrollLeft && x <= scroller.scrollLeft + scroller.clientWidth);
  let most = 0;
  let best = scroller.scrollLeft + scroller.clientWidth / 2;
  for (let from = 0, to = 0; from < places.length; from++) {
    while (to < places.length && places[to] <= places[from] + reach) to++;
    if (to - from > most) {
      most = to - from;
      best = (places[from] + places[to - 1]) / 2;
    }
  }

  return best;
}

// Shows these items and no others, as a whole.
function showItems(isShown) {
  items = everything.filter(isShown);
  focused = null;
  scroller.hidden = document.getElementById('timeline-tools').hidden = items.length === 0;
  summarize();
  if (items.length === 0) return;
  divide(items);
  layout(fittingScale());
  scroller.scrollLeft = scroller.scrollWidth;
  draw();
}

function summarize() {
  const count = (number, one, many) => number.toLocaleString('en') + ' ' + (number === 1 ? one : many);
  const sentences = ['Nothing to draw.'];
  if (items.length > 0) {
    const mentions = items.filter(item => item.row > 0).length;
    const [from, to] = [items[0].first, lastOf(items) - 1].map(yearNumber);
    sentences[0] = `${count(mentions, 'mention', 'mentions')} and ${count(items.length - mentions, 'day', 'days')} of publication, `
      + (from === to ? `in ${from}.` : `from ${from} to ${to}.`);
    sentences.push('Zoom with the buttons, + and −, or Ctrl and the wheel; arrow keys go from mark to mark.');
  }

  const undrawn = document.querySelectorAll('article:not([hidden]) mark.date.unresolved[id]').length;
  if (undrawn > 0) sentences.splice(1, 0, `${count(undrawn, 'mention is', 'mentions are')} unresolved and not drawn.`);
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
  const reachable = [...items.filter(item => item.lane >= 0), ...rows.flatMap(row => row.more)].sort((a, b) => a.x - b.x);
  const now = reachable.findIndex(({ element }) => element === event.target);
  const neighbour = reachable[now + direction];
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
// A sheet of paper does not scroll.
addEventListener('beforeprint', () => {
  if (items.length === 0) return;
  const screen = { scale, left: scroller.scrollLeft };
  layout(fitting(NARROWEST));
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
