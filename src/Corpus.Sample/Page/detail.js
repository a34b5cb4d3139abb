
// The details of a mark, beside it: on hover, on keyboard focus and on a tap, and for a mark of the timeline those of the place that it leads to.

const detail = document.getElementById('detail');
const GAP = 6;

const modifiers = { Start: 'early', Mid: 'middle', End: 'late', Approx: 'about', Before: 'before', After: 'after' };
const kinds = { Direct: 'Speech', Fragment: 'Quoted words', Heading: 'Quoted heading' };

// What there is to say, by what the mark is: a term, and its value; null where it does not apply.
const facts = {
  date: mark => [
    ['Value', mark.dataset.value ?? 'none'],
    ['Period', mark.dataset.first ? periodInWords(mark.dataset.first, mark.dataset.last)
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
    ['Published', periodInWords(article.dataset.published, article.dataset.published)],
  ],
};

const kindOf = element => Object.keys(facts).find(kind => element.matches(kind + ', .' + kind));

let shownFor = null;

// `anchor` is what the pointer or the focus is on: a mark, or what leads to one.
function show(anchor, at) {
  hide();
  const place = document.getElementById(anchor.dataset.to) ?? anchor;
  const isElsewhere = place !== anchor;
  for (let mark = place; mark; mark = isElsewhere ? null : mark.parentElement.closest('mark')) {
    describe(facts[kindOf(mark)](mark).concat(isElsewhere ? [['Article', titleOf(mark.closest('article'))]] : []));
  }

  shownFor = anchor;
  detail.hidden = false;
  anchor.setAttribute('aria-describedby', 'detail');
  anchor.classList.add('active');
  lightSource(place);
  position(at);
}

function describe(rows) {
  const list = detail.appendChild(document.createElement('dl'));
  for (const [term, value] of rows) {
    if (value == null) continue;
    list.appendChild(document.createElement('dt')).textContent = term;
    list.appendChild(document.createElement('dd')).textContent = value;
  }
}

// The words that say who spoke are lit up where they stand.
function lightSource(mark) {
  const quote = mark.closest('mark.quote');
  for (const name of ['source', 'cue']) {
    const place = quote?.dataset[name + 'At']?.split(' ').map(Number);
    highlight(name, place ? [rangeOf(quote.closest('article'), ...place)] : []);
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

// Above the mark, or below it where there is no room; of a mark that is taller than that, by the line that the pointer is on.
function position(at) {
  const lines = [...shownFor.getClientRects()];
  let box = shownFor.getBoundingClientRect();
  if (box.height > innerHeight / 3) box = lines.find(line => at && at.y >= line.top && at.y <= line.bottom) ?? lines[0];
  const above = box.top - detail.offsetHeight - GAP;
  const left = at ? at.x - 40 : lines[0].left;
  detail.style.left = Math.max(8, Math.min(left, innerWidth - detail.offsetWidth - 8)) + 'px';
  detail.style.top = (above >= 8 ? above : box.bottom + GAP) + 'px';
}

const described = 'article mark, [data-to]';

document.addEventListener('pointerover', event => {
  if (event.pointerType === 'touch' || detail.contains(event.target)) return;
  const anchor = event.target.closest?.(described);
  const focused = document.activeElement?.matches(described) ? document.activeElement : null;
  if (anchor) {
    if (anchor !== shownFor) show(anchor, event);
  } else if (!focused) hide();
  else if (shownFor && shownFor !== focused) show(focused);
});
document.addEventListener('focusin', event => {
  if (!event.target.matches(described)) return hide();
  show(event.target);
  if (event.target.matches('article mark')) takeTabStop(event.target);
});
document.addEventListener('focusout', hide);
document.addEventListener('scroll', () => shownFor && position(), { capture: true, passive: true });
document.addEventListener('keydown', event => {
  if (event.key === 'Escape') hide();
  if (event.target.matches('article mark')) goFrom(event.target, event);
});

// One mark of an article is in the order of the Tab key; the arrow keys lead to the others.
function takeTabStop(mark) {
  mark.closest('article').querySelector('mark[tabindex="0"]')?.setAttribute('tabindex', '-1');
  mark.tabIndex = 0;
}

function goFrom(mark, event) {
  const marks = [...mark.closest('article').querySelectorAll('mark[id]')];
  const now = marks.indexOf(mark);
  const next = marks[{ ArrowRight: now + 1, ArrowLeft: now - 1, Home: 0, End: marks.length - 1 }[event.key]];
  if (!next) return;
  event.preventDefault();
  next.focus();
}
