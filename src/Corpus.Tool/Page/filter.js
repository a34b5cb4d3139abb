
// Filters the table of contents, the timeline, the articles and the speakers by words, speaker, period and unresolved marks. The address stores the filter.

const form = document.getElementById('filter');
const fields = [...form.querySelectorAll('input')];
const result = document.getElementById('result');

// Ignores accents, case and the shape of quotation marks. Every character stays one character, so that offsets remain valid.
const straightQuotes = { '’': "'", '‘': "'", '“': '"', '”': '"' };
const fold = text => text.replace(/[^\0-\x7f]/g, letter => straightQuotes[letter] ?? letter.toLowerCase().normalize('NFD')[0]).toLowerCase();

const contentsItems = [...document.getElementById('contents').children];
const entries = [...document.querySelectorAll('#articles > article')].map((article, index) => ({
  article,
  contentsItem: contentsItems[index],
  periods: [],
  // Not '.quoted a', for which Chromium takes half a millisecond per article of a large page.
  speakers: [...new Set([...article.querySelector('.quoted')?.children ?? []].map(link => fold(link.textContent)))],
  isUnresolved: article.querySelector('mark.unresolved') !== null,
}));
const entriesByArticle = new Map(entries.map(entry => [entry.article, entry]));
const entriesById = new Map(entries.map(entry => [entry.article.id, entry]));
for (const item of allItems) entriesByArticle.get(item.article).periods.push(item);

const speakers = [...document.querySelectorAll('.speaker')].map(section => ({
  section,
  name: fold(section.dataset.name ?? ''),
  count: section.querySelector('.count'),
  shown: section.querySelectorAll('li').length,
  summary: section.querySelector('summary'),
  quotes: [...section.querySelectorAll('li')].map(item => ({
    item,
    // The links have the form #text/talks.txt:q120, where the part before the colon is the id of the article.
    entry: entriesById.get(item.firstElementChild.hash.slice(1).split(':')[0]),
    isCollapsed: item.closest('details') !== null,
  })),
}));

// Parses "1999", "2022-02" or "2014 to 2018-04". Returns the first day and the end of the period, or null if the text is not valid.
function parsePeriod(text) {
  const parts = text.trim().split(/\s*(?:\.\.+|–|\/|\bto\b)\s*/).map(part => {
    const [match, years, months, days] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(part) ?? [];
    if (!match || years === '0000') return null;
    const first = parseDay(`${years}-${months ?? '01'}-${days ?? '01'}`);
    const end = next(first, days ? { days: 1 } : { months: months ? 1 : 12 });
    return Number.isNaN(first) || (days && toDate(first).getUTCDate() !== Number(days)) ? null : { first, end };
  });
  return parts.length > 2 || parts.includes(null) ? null : { first: parts[0].first, end: parts.at(-1).end };
}

const parseTerms = text => (fold(text).match(/"[^"]+"|[^\s"]+/g) ?? []).map(term => term.replaceAll('"', '').trim()).filter(term => term);

let terms = [];

function apply() {
  const { words, speaker, period, unresolved } = Object.fromEntries(fields.map(field => [field.name, field]));
  terms = parseTerms(words.value);
  const name = fold(speaker.value.trim());
  const range = period.value.trim() === '' ? { first: -Infinity, end: Infinity } : parsePeriod(period.value);
  if (range) period.removeAttribute('aria-invalid');
  else period.setAttribute('aria-invalid', 'true');
  const isWithin = item => !range || (item.first < range.end && item.end > range.first);
  const isAnyTime = !range || range.first === -Infinity;

  let shown = 0;
  for (const entry of entries) {
    const isShown = (name === '' || entry.speakers.some(speaker => speaker.includes(name)))
      && (isAnyTime || entry.periods.some(isWithin))
      && (!unresolved.checked || entry.isUnresolved)
      && terms.every(term => (entry.text ??= fold(entry.article.textContent)).includes(term));
    entry.article.hidden = entry.contentsItem.hidden = !isShown;
    if (isShown) shown++;
  }

  for (const speaker of speakers) {
    let count = 0;
    let collapsed = 0;
    for (const { item, entry, isCollapsed } of speaker.quotes) {
      item.hidden = entry.article.hidden;
      if (item.hidden) continue;
      count++;
      if (isCollapsed) collapsed++;
    }

    speaker.section.hidden = count === 0 || !speaker.name.includes(name);
    if (count === speaker.shown) continue;
    speaker.shown = count;
    speaker.count.textContent = count.toLocaleString('en');
    if (speaker.summary) {
      speaker.summary.textContent = collapsed.toLocaleString('en') + ' more';
      speaker.summary.parentElement.hidden = collapsed === 0;
    }
  }

  showItems(item => !item.article.hidden && isWithin(item));
  result.textContent = `${shown.toLocaleString('en')} of ${entries.length.toLocaleString('en')} articles` + (range ? '' : '; the period is not valid');
  highlightTerms();
}

// The search terms are highlighted only in the articles on the screen.
const onScreen = new Set();
let isHighlightPending = false;
function highlightTerms() {
  isHighlightPending = false;
  const ranges = [];
  for (const article of terms.length > 0 ? onScreen : []) {
    if (article.hidden) continue;
    for (const block of getBlocks(article)) {
      const text = fold(block.textContent);
      for (const term of terms) {
        for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) ranges.push(getRangeInBlock(block, at, at + term.length));
      }
    }
  }

  highlight('found', ranges);
}

document.addEventListener('contentvisibilityautostatechange', event => {
  if (!event.target.matches('article')) return;
  if (event.skipped) onScreen.delete(event.target);
  else onScreen.add(event.target);
  if (terms.length > 0 && !isHighlightPending) isHighlightPending = requestAnimationFrame(highlightTerms);
}, true);

// Stores the filter in the address: #words=kashmir&period=2022.
function store() {
  const getValue = field => field.type === 'checkbox' ? (field.checked ? 'on' : '') : field.value.trim();
  const values = new URLSearchParams(fields.map(field => [field.name, getValue(field)]).filter(([, value]) => value));
  history.replaceState(null, '', '#' + values);
}

// Reads the filter from the address. If the address is the id of an element (#text/talks.txt:q120) that the filter hides, clears the filter and shows the element.
function restore() {
  const address = location.hash.slice(1);
  const target = document.getElementById(address);
  if (target?.closest('article[hidden], section[hidden]')) {
    setFields(new URLSearchParams());
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  } else if (address.includes('=')) setFields(new URLSearchParams(address));
}

function setFields(values) {
  for (const field of fields) {
    if (field.type === 'checkbox') field.checked = values.has(field.name);
    else field.value = values.get(field.name) ?? '';
  }

  apply();
}

function filterBy(period) {
  form.elements.period.value = period;
  applyAndStore();
  document.getElementById('articles').scrollIntoView();
}

function applyAndStore() {
  store();
  apply();
}

form.hidden = false;
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('input', applyAndStore);
form.addEventListener('reset', event => {
  event.preventDefault();
  setFields(new URLSearchParams());
  store();
});
addEventListener('hashchange', restore);
apply();
restore();
