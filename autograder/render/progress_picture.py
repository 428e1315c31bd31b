"""Progress as a picture for the notebook: one mark an exercise, by lesson and section."""

from __future__ import annotations

from collections.abc import Iterable
from html import escape
from itertools import groupby

from autograder.exercise import Exercise
from autograder.formatting import number
from autograder.progress import ProgressLog
from autograder.render.progress_words import said
from autograder.settings import Settings
from autograder.standing import Standing, by_lesson, standings
from ropelib.figures.palette import MARKS

ROLES = {
    "proved": "turned",
    "tested": "query",
    "refuted": "key",
    "error": "learner",
    "answered": "position",
    "unattempted": "muted",
}
MARK = (
    "border: 2px {line} {colour}; border-radius: 6px; padding: 1px 8px; "
    "background: color-mix(in srgb, {colour} {fill}%, transparent)"
)
ROW = (
    "display: flex; flex-wrap: wrap; gap: 5px 6px; list-style: none; margin: 2px 0 8px; padding: 0"
)
TRACK = (
    "height: 8px; max-width: 24em; border-radius: 4px; margin: 4px 0 8px; overflow: hidden; "
    "background: color-mix(in srgb, currentColor 15%, transparent)"
)


def progress_picture(
    log: ProgressLog,
    exercises: Iterable[Exercise],
    settings: Settings | None = None,
    now: str = "",
) -> str:
    """Draw how far the learner has come, as HTML for light and dark themes.

    Every mark tells its standing by a sign and a word as well as by colour and line.

    Parameters
    ----------
    log : ProgressLog
        The learner's log.
    exercises : iterable of Exercise
        What to show, in order.
    settings : Settings, optional
        The instructor's points and feedback.
    now : str
        The lesson that is open: of the others only the sums are shown until one looks. Without
        one, all are shown.
    """
    lessons = by_lesson(standings(log, exercises, settings))
    body = "".join(_lesson(name, ones, now in ("", name)) for name, ones in lessons.items())
    return f'<div class="rotary-progress" style="line-height: 1.5">{body}</div>'


def _lesson(name: str, ones: list[Standing], is_open: bool) -> str:
    score = sum(one.score for one in ones)
    points = sum(one.points for one in ones)
    done = sum(one.done for one in ones)
    words = f"{done} of {len(ones)} exercises done, {number(score)} of {number(points)} points"
    share = 100 * score / points if points else 0
    bar = (
        f'<div role="progressbar" aria-label="{escape(name)}" aria-valuemin="0" '
        f'aria-valuenow="{number(score)}" aria-valuemax="{number(points)}" '
        f'aria-valuetext="{words}" style="{TRACK}"><div style="height: 100%; '
        f'width: {share:.1f}%; background: {MARKS["turned"].colour}"></div></div>'
    )
    sections = "".join(
        f"<div>{escape(section)}</div>"
        f'<ul aria-label="{escape(section)}" style="{ROW}">{"".join(map(_mark, group))}</ul>'
        for section, group in groupby(ones, key=lambda one: one.exercise.reread)
    )
    return (
        f"<details{' open' if is_open else ''}><summary><strong>{escape(name)}</strong> · {words}"
        f"</summary>{bar}{sections}</details>"
    )


def _mark(one: Standing) -> str:
    sign, word = said(one.status)
    if one.done or one.status in ("answered", "unattempted"):
        marks = ""
    else:
        marks = f" {number(one.score)}/{number(one.points)}"
    tries = "1 try" if one.tries == 1 else f"{one.tries} tries"
    about = f"{one.exercise.title}: {word}{marks}, {tries}"
    style = MARK.format(
        colour=MARKS[ROLES[one.status]].colour,
        line="solid" if one.done else "dashed",
        fill=16 if one.done else 5,
    )
    return (
        f'<li title="{escape(about)}" aria-label="{escape(about)}" '
        f'data-exercise="{escape(one.exercise.id)}" data-status="{one.status}" style="{style}">'
        f"<strong>{sign}</strong> <code>{escape(one.exercise.id)}</code> "
        f"<small>{word}{marks}</small></li>"
    )
