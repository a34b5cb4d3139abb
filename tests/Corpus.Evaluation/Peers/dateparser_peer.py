"""Lets dateparser read the dates of every text of a JSON Lines file. The output is that of chrono.js."""
import datetime
import json
import re
import sys
import time
import warnings

from dateparser.date import DateDataParser
from dateparser.search import search_dates

warnings.filterwarnings("ignore")

# Words around a date that dateparser includes and annotations don't.
AROUND = re.compile(r"^((?:in|on|at|by|of|and|to|the)\s+)*(.*?)((?:,|\s+(?:the|at|in|on|of|to|by|and|a))*\s*)$", re.IGNORECASE | re.DOTALL)


def find(text, settings):
    return search_dates(text, languages=["en"], settings=settings) or []


def settings_of(gold):
    base = datetime.datetime.fromisoformat(gold["doc_date"]) + datetime.timedelta(hours=12)
    return {"RELATIVE_BASE": base, "RETURN_TIME_AS_PERIOD": True}


def dates_of(text, found, settings):
    """search_dates returns words and a day. Their offsets are those of the next occurrence, and get_date_data says whether the day is a whole period."""
    parser, position = DateDataParser(languages=["en"], settings=settings), 0
    for words, day in found:
        start = text.find(words, position)
        if start < 0:
            continue
        position = start + len(words)
        period = parser.get_date_data(words).period
        if period == "time":
            continue
        week = "{}-W{:02}".format(*day.isocalendar())
        value = {"year": f"{day:%Y}", "month": f"{day:%Y-%m}", "week": week}.get(period, f"{day:%Y-%m-%d}")
        first, last = AROUND.match(words).span(2)
        yield {"start": utf16(text[:start + first]), "end": utf16(text[:start + last]), "value": value}


def utf16(text):
    return len(text.encode("utf-16-le")) // 2


texts = [json.loads(line) for line in open(sys.argv[1], encoding="utf8")]
for gold in texts:
    settings = settings_of(gold)
    print(json.dumps({"id": gold["id"], "preds": list(dates_of(gold["text"], find(gold["text"], settings), settings))}))

rounds = []
for _ in range(10):
    begin = time.perf_counter()
    for gold in texts:
        find(gold["text"], settings_of(gold))
    rounds.append(time.perf_counter() - begin)
size = sum(len(gold["text"].encode()) for gold in texts)
print(f"speed        {size / 1e6 / min(rounds):.3g} MB/s", file=sys.stderr)
