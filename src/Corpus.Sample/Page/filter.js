
// The filter: words, a speaker, a period. The list, the timeline, the articles and the speakers show what it leaves, and the address keeps it.

const form = document.getElementById('filter');
const fields = [...form.querySelectorAll('input')];
const result = document.getElementById('result');

// Letters without accents and case, quotation marks without curls; each stays one character, so that places stay places.
const plain = { '’': "'", '‘': "'", '“': '"', '”': '"' };
const fold = text => text.replace(/[^\0-\x7f]/g, letter => plain[letter] ?? letter.toLowerCase().normalize('NFD')[0]).toLowerCase();

const entries = [...document.querySelectorAll('#articles > article')].map((article, index) => ({
  article,
  line: document.getElementById('contents').children[index],
  periods: [],
  speakers: [...new Set([...article.querySelectorAll('.quoted a')].map(link => fold(link.textContent)))],
  isUnresolved: article.querySelector('mark.unresolved') !== null,
}));
const entryOf = new Map(entries.map(entry => [entry.article, entry]));
for (const item of everything) entryOf.get(item.article).periods.push(item);

const speakers = [...document.querySelectorAll('.speaker')].map(section => ({
  section,
  name: fold(section.dataset.name ?? ''),
  count: section.querySelector('.count'),
  shown: section.querySelectorAll('li').length,
  rest: section.querySelector('summary'),
  lines: [...section.querySelectorAll('li')].map(line => ({
    line,
    entry: entries[parseInt(line.firstElementChild.hash.slice(2), 10) - 1],
    isRest: line.closest('details') !== null,
  })),
}));

// "1999", "2022-02", "2014 to 2018-04": the days from the first to the last, as the timeline counts them.
function parsePeriod(text) {
  const parts = text.trim().split(/\s*(?:\.\.+|–|\/|\bto\b)\s*/).map(part => {
    const [match, years, months, days] = /^(\d{4})(?:-(\d\d))?(?:-(\d\d))?$/.exec(part) ?? [];
    if (!match || years === '0000') return null;
    const first = dayOf(`${years}-${months ?? '01'}-${days ?? '01'}`);
    const end = next(first, days ? { days: 1 } : { months: months ? 1 : 12 });
    return Number.isNaN(first) || (days && dateOf(first).getUTCDate() !== Number(days)) ? null : { first, end };
  });
  return parts.length > 2 || parts.includes(null) ? null : { first: parts[0].first, end: parts.at(-1).end };
}

const termsOf = text => (fold(text).match(/"[^"]+"|[^\s"]+/g) ?? []).map(term => term.replaceAll('"', '').trim()).filter(term => term);

let terms = [];

function apply() {
  const { words, speaker, period, unresolved } = Object.fromEntries(fields.map(field => [field.name, field]));
  terms = termsOf(words.value);
  const name = fold(speaker.value.trim());
  const wanted = period.value.trim() === '' ? { first: -Infinity, end: Infinity } : parsePeriod(period.value);
  if (wanted) period.removeAttribute('aria-invalid');
  else period.setAttribute('aria-invalid', 'true');
  const isWithin = item => !wanted || (item.first < wanted.end && item.end > wanted.first);
  const isAnytime = !wanted || wanted.first === -Infinity;

  let shown = 0;
  for (const entry of entries) {
    const isShown = (name === '' || entry.speakers.some(speaker => speaker.includes(name)))
      && (isAnytime || entry.periods.some(isWithin))
      && (!unresolved.checked || entry.isUnresolved)
      && terms.every(term => (entry.text ??= fold(entry.article.textContent)).includes(term));
    entry.article.hidden = entry.line.hidden = !isShown;
    if (isShown) shown++;
  }

  for (const speaker of speakers) {
    let rest = 0;
    let all = 0;
    for (const { line, entry, isRest } of speaker.lines) {
      line.hidden = entry.article.hidden;
      if (line.hidden) continue;
      all++;
      if (isRest) rest++;
    }

    speaker.section.hidden = all === 0 || !speaker.name.includes(name);
    if (all === speaker.shown) continue;
    speaker.shown = all;
    speaker.count.textContent = all.toLocaleString('en');
    if (speaker.rest) {
      speaker.rest.textContent = rest.toLocaleString('en') + ' more';
      speaker.rest.parentElement.hidden = rest === 0;
    }
  }

  showItems(item => !item.article.hidden && isWithin(item));
  result.textContent = `${shown.toLocaleString('en')} of ${entries.length.toLocaleString('en')} articles` + (wanted ? '' : '; the period cannot be read');
  lightWords();
}

// Words are lit up in the articles that are on the screen.
const onScreen = new Set();
let isLighting = false;
function lightWords() {
  isLighting = false;
  const ranges = [];
  for (const article of terms.length > 0 ? onScreen : []) {
    if (article.hidden) continue;
    for (const block of blocksOf(article)) {
      const text = fold(block.textContent);
      for (const term of terms) {
        for (let at = text.indexOf(term); at >= 0; at = text.indexOf(term, at + term.length)) ranges.push(rangeIn(block, at, at + term.length));
      }
    }
  }

  highlight('found', ranges);
}

document.addEventListener('contentvisibilityautostatechange', event => {
  if (!event.target.matches('article')) return;
  if (event.skipped) onScreen.delete(event.target);
  else onScreen.add(event.target);
  if (terms.length > 0 && !isLighting) isLighting = requestAnimationFrame(lightWords);
}, true);

// The filter in the address: #words=kashmir&period=2022. A place (#a5-q2) is another address, and needs its article to be there.
function keep() {
  const kept = new URLSearchParams(fields.flatMap(field => field.type === 'checkbox' ? (field.checked ? [[field.name, 'on']] : []) : field.value.trim() ? [[field.name, field.value.trim()]] : []));
  history.replaceState(null, '', '#' + kept);
}

function restore() {
  const address = location.hash.slice(1);
  const target = document.getElementById(address);
  if (target?.closest('article[hidden], section[hidden]')) {
    setFields(new URLSearchParams());
    target.scrollIntoView();
    target.focus({ preventScroll: true });
  } else if (address.includes('=')) setFields(new URLSearchParams(address));
}

function setFields(kept) {
  for (const field of fields) {
    if (field.type === 'checkbox') field.checked = kept.has(field.name);
    else field.value = kept.get(field.name) ?? '';
  }

  apply();
}

function filterBy(period) {
  form.elements.period.value = period;
  changed();
  document.getElementById('articles').scrollIntoView();
}

function changed() {
  keep();
  apply();
}

form.hidden = false;
form.addEventListener('submit', event => event.preventDefault());
form.addEventListener('input', changed);
form.addEventListener('reset', event => {
  event.preventDefault();
  setFields(new URLSearchParams());
  keep();
});
addEventListener('hashchange', restore);
apply();
restore();
