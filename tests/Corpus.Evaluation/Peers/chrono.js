// Lets chrono read the dates of every text of a JSON Lines file. Writes predictions to standard output, and the speed of the best of 10 more rounds over all
// texts to standard error.
import { readFileSync } from 'node:fs';
import * as chrono from 'chrono-node';

const texts = readFileSync(process.argv[2], 'utf8').split('\n').filter(Boolean).map(line => JSON.parse(line));
for (const { id, doc_date, text } of texts) {
  const preds = find(text, doc_date).filter(({ start }) => unitOf(start)).map(({ index, text: words, start }) => toDate(index, words, start));
  console.log(JSON.stringify({ id, preds }));
}

const bytes = texts.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0);
const rounds = Array.from({ length: 10 }, () => {
  const begin = performance.now();
  texts.forEach(({ text, doc_date }) => find(text, doc_date));
  return performance.now() - begin;
});
console.error(`speed        ${(bytes / 1000 / Math.min(...rounds)).toPrecision(3)} MB/s`);

function find(text, published) {
  return chrono.casual.parse(text, new Date(`${published}T12:00`));
}

// The smallest unit that the words give; a result without one is a time.
function unitOf(components) {
  return ['day', 'weekday', 'month', 'year'].find(unit => components.isCertain(unit));
}

// Without the preposition before a date and the comma after it, which chrono includes and annotations don't. A range has one position for both ends, so its
// value is that of its start. chrono has no weeks and quarters, but the words say that it is one.
function toDate(index, words, start) {
  const before = /^(?:(?:on|in|by|for)\s+)?/i.exec(words)[0].length;
  const after = /[\s,]*$/.exec(words)[0].length;
  const unit = /\b(quarter|weekend|week)s?\b/i.exec(words)?.[1].toLowerCase() ?? unitOf(start);
  return { start: index + before, end: index + words.length - after, value: valueOf(start.date(), unit) };
}

function valueOf(date, unit) {
  const [year, month, day] = [date.getFullYear(), date.getMonth() + 1, date.getDate()].map(part => String(part).padStart(2, '0'));
  switch (unit) {
    case 'year': return year;
    case 'quarter': return `${year}-Q${Math.ceil(month / 3)}`;
    case 'month': return `${year}-${month}`;
    case 'week': return weekOf(date);
    case 'weekend': return `${weekOf(date)}-WE`;
    default: return `${year}-${month}-${day}`;
  }
}

// An ISO week is in the year of its Thursday.
function weekOf(date) {
  const thursday = new Date(Date.UTC(date.getFullYear(), date.getMonth(), date.getDate() + 4 - (date.getDay() || 7)));
  const days = (thursday - Date.UTC(thursday.getUTCFullYear(), 0)) / 86_400_000;
  return `${thursday.getUTCFullYear()}-W${String(Math.floor(days / 7) + 1).padStart(2, '0')}`;
}
