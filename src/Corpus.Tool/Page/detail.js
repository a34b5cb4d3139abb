
// Shows the details of a mark in a tooltip, on hover, on keyboard focus or on a tap. An item of the timeline shows the details of the mark that it links to.

const detail = document.getElementById('detail');
// Between the mark and the tooltip, in pixels.
const GAP = 6;

const modifiers = { Start: 'early', Mid: 'middle', End: 'late', Approx: 'about', Before: 'before', After: 'after' };
const kinds = { Direct: 'Speech', Fragment: 'Quoted words', Heading: 'Quoted heading' };

// The rows of the tooltip for each kind of mark: a term and its value. Rows without a value are left out.
const facts = {
  date: mark => [
    ['Value', mark.dataset.value ?? 'none'],
    ['Period', mark.dataset.first ? formatPeriod(mark.dataset.first, mark.dataset.last)
      : mark.closest('article').dataset.published ? 'unresolved' : 'unresolved: the article has no date'],
    ['Unit', mark.dataset.unit.replace('HalfYear', 'half-year').toLowerCase() + (mark.dataset.modifier ? ', ' + modifiers[mark.dataset.modifier] : '')],
  ],
  quote: mark => [
    ['Speaker', mark.dataset.speaker ?? 'unresolved'],
    ['Source', mark.dataset.source],
    ['Cue', mark.dataset.cue],
    ['Kind', kinds[mark.dataset.kind] + ('unbalanced' in mark.dataset ? ', a quotation mark is missing' : '')],
  ],
  article: article => [
    ['Published', formatPeriod(article.dataset.published, article.dataset.published)],
  ],
};

const getKind = element => Object.keys(facts).find(kind => element.matches(kind + ', .' + kind));

let shownFor = null;

// `anchor` is the element under the pointer or with the focus: a mark, or an item of the timeline that links to one. `at` is the pointer event, if any.
function show(anchor, at) {
  hide();
  const target = document.getElementById(anchor.dataset.to) ?? anchor;
  const isLink = target !== anchor;
  for (let mark = target; mark; mark = isLink ? null : mark.parentElement.closest('mark')) {
    addRows(facts[getKind(mark)](mark).concat(isLink ? [['Article', getTitle(mark.closest('article'))]] : []));
  }

  shownFor = anchor;
  detail.hidden = false;
  anchor.setAttribute('aria-describedby', 'detail');
  anchor.classList.add('active');
  highlightSource(target);
  placeTooltip(at);
}

function addRows(rows) {
  const list = detail.appendChild(document.createElement('dl'));
  for (const [term, value] of rows) {
    if (value == null) continue;
    list.appendChild(document.createElement('dt')).textContent = term;
    list.appendChild(document.createElement('dd')).textContent = value;
  }
}

// Highlights the source and the cue of a quote in the text.
function highlightSource(mark) {
  const quote = mark.closest('mark.quote');
  for (const name of ['source', 'cue']) {
    const offsets = quote?.dataset[name + 'At']?.split(' ').map(Number);
    highlight(name, offsets ? [getRange(quote.closest('article'), ...offsets)] : []);
  }
}

function hide() {
  detail.hidden = true;
  detail.replaceChildren();
  highlight('source', []);
  highlight('cue', []);
  shownFor?.removeAttribute('aria-describedby');
  shownFor?.classList.remove('active');
  shownFor = null;
}

// Places the tooltip above the mark, or below it if there is no room above. For a tall mark, uses the line under the pointer, or else the first line.
function placeTooltip(at) {
  const lines = [...shownFor.getClientRects()];
  let box = shownFor.getBoundingClientRect();
  if (box.height > innerHeight / 3) box = lines.find(line => at && at.y >= line.top && at.y <= line.bottom) ?? lines[0];
  const above = box.top - detail.offsetHeight - GAP;
  const left = at ? at.x - 40 : lines[0].left;
  detail.style.left = Math.max(8, Math.min(left, innerWidth - detail.offsetWidth - 8)) + 'px';
  detail.style.top = (above >= 8 ? above : box.bottom + GAP) + 'px';
}

const anchorSelector = 'article mark, [data-to]';

document.addEventListener('pointerover', event => {
  if (event.pointerType === 'touch' || detail.contains(event.target)) return;
  const anchor = event.target.closest?.(anchorSelector);
  const focused = document.activeElement?.matches(anchorSelector) ? document.activeElement : null;
  if (anchor) {
    if (anchor !== shownFor) show(anchor, event);
  } else if (!focused) hide();
  else if (shownFor && shownFor !== focused) show(focused);
});
document.addEventListener('focusin', event => {
  if (!event.target.matches(anchorSelector)) return hide();
  show(event.target);
  if (event.target.matches('article mark')) takeTabStop(event.target);
});
document.addEventListener('focusout', hide);
document.addEventListener('scroll', () => shownFor && placeTooltip(), { capture: true, passive: true });
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') hide();
  if (event.target.matches('article mark')) moveFocus(event.target, event);
});

// One mark of each article is in the tab order. The arrow keys, Home and End move between the marks of an article.
function takeTabStop(mark) {
  mark.closest('article').querySelector('mark[tabindex="0"]')?.setAttribute('tabindex', '-1');
  mark.tabIndex = 0;
}

function moveFocus(mark, event) {
  const marks = [...mark.closest('article').querySelectorAll('mark[id]')];
  const index = marks.indexOf(mark);
  const next = marks[{ ArrowRight: index + 1, ArrowLeft: index - 1, Home: 0, End: marks.length - 1 }[event.key]];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
