
// Calendar arithmetic. A day is the number of days since 1 January 1970. A period runs from its first day to its end, which is the day after its last.

const MILLISECONDS_PER_DAY = 86_400_000;
// Averages.
const DAYS_PER_MONTH = 30.44;
const DAYS_PER_YEAR = 365.25;

const parseDay = iso => Date.parse(iso) / MILLISECONDS_PER_DAY;
const toDate = day => new Date(day * MILLISECONDS_PER_DAY);
const toIso = day => toDate(day).toISOString().slice(0, 10);

const createFormatter = options => {
  const format = new Intl.DateTimeFormat('en', { ...options, timeZone: 'UTC' });
  return day => format.format(toDate(day));
};
const formatMonth = createFormatter({ month: 'short' });
const formatMonthAndYear = createFormatter({ month: 'long', year: 'numeric' });
const formatDay = createFormatter({ day: 'numeric' });
const formatYear = day => String(toDate(day).getUTCFullYear());

const periodFormat = new Intl.DateTimeFormat('en-GB', { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' });
// Takes ISO dates; the last day is included.
const formatPeriod = (first, last) => periodFormat.formatRange(new Date(first), new Date(last));

// A division is { days: 1 }, { days: 7 } or { months: n }: it divides the calendar into units of that length. Returns the first day of the unit that
// contains the day.
function floor(day, { days, months }) {
  if (days === 1) return day;
  // Weeks start on Monday, and day 4 was a Monday.
  if (days === 7) return day - ((((day - 4) % 7) + 7) % 7);
  const date = toDate(day);
  const month = date.getUTCFullYear() * 12 + date.getUTCMonth();
  return getFirstOfMonth(month - (month % months));
}

// The first day of the following unit, if the day is the first of its unit.
function next(day, { days, months }) {
  if (days) return day + days;
  const date = toDate(day);
  return getFirstOfMonth(date.getUTCFullYear() * 12 + date.getUTCMonth() + months);
}

// Months are counted from January of the year 0.
function getFirstOfMonth(month) {
  const date = new Date(0);
  date.setUTCFullYear(Math.floor(month / 12), month % 12, 1);
  return date.getTime() / MILLISECONDS_PER_DAY;
}
