"""The learner's report: what was proved, when, and with which steps, as a page to print."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from datetime import datetime
from functools import cache
from pathlib import Path
from typing import Any

from autograder.exercise import Exercise
from autograder.formatting import number
from autograder.progress import ProgressLog
from autograder.render.progress_words import said
from autograder.settings import Settings
from autograder.standing import Standing, by_lesson, standings
from autograder.verdict import Status

TITLE = "Rotary positional embeddings: what I proved"
_TEMPLATE = Path(__file__).with_name("report_page.html.j2")


def report_page(
    log: ProgressLog,
    exercises: Iterable[Exercise],
    titles: Mapping[str, str] | None = None,
    settings: Settings | None = None,
    made: datetime | None = None,
) -> str:
    """Write the report as an HTML page of its own.

    Parameters
    ----------
    log : ProgressLog
        The learner's log; of each exercise its first verdict with full marks is told.
    exercises : iterable of Exercise
        What there is, in order.
    titles : mapping, optional
        {lesson's folder: its title}.
    settings : Settings, optional
        The instructor's points, and which verdicts come with the marks only: those are left out.
    made : datetime, optional
        When it was made; now, if left out.

    Returns
    -------
    str
        HTML without scripts, in dark text on white for paper.
    """
    standing = standings(log, exercises, settings)
    titles = titles or {}
    lessons = [
        {
            "title": titles.get(lesson, lesson),
            "sum": _sum(ones),
            "done": [_told(one, log) for one in ones if one.done],
        }
        for lesson, ones in by_lesson(standing).items()
        if any(one.done for one in ones)
    ]
    made = made or datetime.now().astimezone()
    return _template().render(
        title=TITLE, summary=summary(standing), lessons=lessons, made=_day(made)
    )


def summary(standing: Iterable[Standing]) -> str:
    """Say in a sentence how many exercises are done, and how many of them are proved."""
    standing = list(standing)
    done = [one for one in standing if one.done]
    proved = sum(one.status == Status.PROVED for one in done)
    tested = len(done) - proved
    return (
        f"{len(done)} of {len(standing)} exercises done: {proved} proved, {tested} tested; "
        f"{_sum(standing)}."
    )


def _sum(ones: Iterable[Standing]) -> str:
    ones = list(ones)
    score, points = sum(one.score for one in ones), sum(one.points for one in ones)
    return f"{number(score)} of {number(points)} points"


def _told(one: Standing, log: ProgressLog) -> dict[str, Any]:
    entry = log.best(one.exercise.id)
    sign, word = said(one.status)
    return {
        "id": one.exercise.id,
        "title": one.exercise.title,
        "sign": sign,
        "word": word,
        "domain": entry.domain,
        "time": entry.time,
        "when": _day(datetime.fromisoformat(entry.time).astimezone(), with_time=True),
        "points": f"{number(one.points)} {'point' if one.points == 1 else 'points'}",
        "source": entry.source.strip(),
    }


def _day(moment: datetime, with_time: bool = False) -> str:
    # Not %-d, which Windows does not know.
    day = f"{moment.day} {moment:%B %Y}"
    return f"{day}, {moment:%H:%M}" if with_time else day


@cache
def _template() -> Any:
    # Imported here, where it is used: a tenth of a second that no other call needs.
    from jinja2 import Environment

    environment = Environment(autoescape=True, trim_blocks=True)
    return environment.from_string(_TEMPLATE.read_text(encoding="utf-8"))
