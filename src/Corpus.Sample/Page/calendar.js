
// The calendar. A day is a number, counted from 1 January 1970; a period runs to the day behind its last.

// In a day.
const MILLISECONDS = 86_400_000;
// Days of a month and of a year, on average.
const MONTH = 30.44;
const YEAR = 365.25;

const dayOf = iso => Date.parse(iso) / MILLISECONDS;
const dateOf = day => new Date(day * MILLISECONDS);
const isoOf = day => dateOf(day).toISOString().slice(0, 10);

const writtenAs = options => {
  const format = new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  return day => format.format(dateOf(day));
};
const monthName = writtenAs({ month: 'short' });
const monthAndYear = writtenAs({ month: 'long', year: 'numeric' });
const dayNumber = writtenAs({ day: 'numeric' });
const yearNumber = day => String(dateOf(day).getUTCFullYear());

const wordsFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
const periodInWords = (first, last) => wordsFormat.formatRange(new Date(first), new Date(last));

// Divisions of the calendar are { days } or { months }: the first day of the part that a day is in, and of the next part.
function floor(day, { days, months }) {
  if (days === 1) return day;
  // Day 4 was a Monday.
  if (days === 7) return day - ((((day - 4) % 7) + 7) % 7);
  const date = dateOf(day);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  return firstOfMonth(month - (month % months));
}

function next(day, { days, months }) {
  if (days) return day + days;
  const date = dateOf(day);
  return firstOfMonth(date.getUTCFullYear() * 12 + date.getUTCMonth() + months);
}

function firstOfMonth(month) {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.getTime() / MILLISECONDS;
}
