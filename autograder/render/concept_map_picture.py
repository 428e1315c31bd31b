"""The concept map as a picture for the notebook: every concept by lesson, and how it stands."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from html import escape

from autograder.concept_map.reading import Concept
from autograder.concept_map.standing import ConceptStanding, How
from autograder.render.concept_map_layout import (
    BAND,
    CARD,
    HEIGHT,
    NAMES,
    WIDTH,
    Band,
    Placed,
    placed,
)
from ropelib.figures.palette import MARKS

#: For each standing: the sign, the role that gives the colour, the border, how much of it fills.
LOOKS = {
    How.DONE: ("✓", "turned", "2px solid", 16),
    How.BEGUN: ("◐", "key", "2px dashed", 8),
    How.OPEN: ("○", "query", "1px solid", 0),
    How.TO_COME: ("…", "muted", "1px dotted", 0),
}
PAGE = "var(--jp-layout-color0, Canvas)"
_BOX = "position: absolute; box-sizing: border-box; overflow: hidden; "


def concept_map_picture(
    standing: Sequence[ConceptStanding], titles: Mapping[int, str] | None = None
) -> str:
    """Draw the map as HTML for light and dark themes.

    Every concept is a card that the Tab key reaches. It tells its standing by a sign and a word as
    well as by border and colour, and lines lead to it from what it builds on; the same stands below
    in words.

    Parameters
    ----------
    standing : sequence of ConceptStanding
        The concepts, in order.
    titles : mapping, optional
        {number of the lesson: its title}.
    """
    concepts = [one.concept for one in standing]
    if not concepts:
        return '<div class="rotary-map">There are no concepts.</div>'
    places, bands, height = placed(concepts)
    titles = titles or {}
    stripes = "".join(_band(one, titles.get(one.lesson, "")) for one in bands)
    cards = "".join(_card(one, places[one.concept.id]) for one in standing)
    return (
        f'<div class="rotary-map" role="group" aria-label="Concept map. {map_words(standing)}" '
        f'style="line-height: 1.25">{_style(concepts)}{_legend(standing)}'
        f'<div style="overflow-x: auto"><div style="position: relative; width: {WIDTH}px; '
        f'height: {height}px">{stripes}{_lines(concepts, places, height)}'
        f'<div role="list" aria-label="Concepts">{cards}</div></div></div>'
        f"{_in_words(standing, titles)}</div>"
    )


def map_words(standing: Sequence[ConceptStanding]) -> str:
    """Say how many concepts stand how."""
    counts = {how: sum(one.how is how for one in standing) for how in How}
    told = f"{counts[How.DONE]} of {len(standing)} concepts done"
    more = [f"{counts[how]} {how}" for how in (How.BEGUN, How.OPEN, How.TO_COME) if counts[how]]
    return f"{', '.join([told, *more])}."


def _legend(standing: Sequence[ConceptStanding]) -> str:
    signs = " &nbsp; ".join(f"{look[0]} {how}" for how, look in LOOKS.items())
    return f"<div><strong>{map_words(standing)}</strong></div><div><small>{signs}</small></div>"


def _band(band: Band, title: str) -> str:
    tint = 5 if band.lesson % 2 else 0
    style = (
        f"position: absolute; left: 0; top: {band.top}px; width: {WIDTH}px; "
        f"height: {band.height}px; "
        f"background: color-mix(in srgb, currentColor {tint}%, transparent)"
    )
    name = f"<strong>Lesson {band.lesson}</strong><br><small>{escape(title)}</small>"
    return (
        f'<div style="{style}"><div style="width: {NAMES - 16}px; '
        f'padding: {BAND // 2}px 4px">{name}</div></div>'
    )


def _card(one: ConceptStanding, place: Placed) -> str:
    sign, role, border, fill = LOOKS[one.how]
    colour = MARKS[role].colour
    style = (
        f"{_BOX}left: {place.left}px; top: {place.top}px; width: {CARD}px; height: {HEIGHT}px; "
        f"border: {border} {colour}; border-radius: 6px; padding: 1px 5px; "
        "font-size: 11.5px; line-height: 1.16; "
        f"background: color-mix(in srgb, {colour} {fill}%, {PAGE})"
    )
    count = f" {one.done}/{one.count}" if one.how in (How.DONE, How.BEGUN) else ""
    about = escape(_about(one))
    return (
        f'<div role="listitem" tabindex="0" title="{about}" aria-label="{about}" '
        f'data-concept="{escape(one.concept.id)}" data-standing="{one.how}" style="{style}">'
        f"<strong>{sign}</strong> <small>{one.how}{count}</small><br>"
        f"{_set(escape(one.concept.title))}</div>"
    )


def _set(title: str) -> str:
    """Set what stands behind ``_`` and ``^`` below and above the line."""
    for sign, tag in (("_", "sub"), (r"\^", "sup")):
        pattern = sign + r"(?:\{([^{}]*)\}|\(([^()]*)\)|(\w))"
        title = re.sub(pattern, lambda m, tag=tag: f"<{tag}>{m[1] or m[2] or m[3]}</{tag}>", title)
    return title


def _about(one: ConceptStanding) -> str:
    concept = one.concept
    after = f" Builds on {', '.join(concept.after)}." if concept.after else ""
    exercises = "1 exercise" if one.count == 1 else f"{one.count} exercises"
    how = f"{one.how}, {one.done} of {exercises}" if one.how is not How.TO_COME else one.how
    return f"{concept.id}: {concept.title} ({how}). {concept.says}{after}"


def _lines(concepts: Sequence[Concept], places: Mapping[str, Placed], height: int) -> str:
    drawn = []
    for one in concepts:
        for name in one.after:
            before = next((each for each in concepts if each.id == name), None)
            if before is not None:
                drawn.append(_line(before, one, places))
    return (
        f'<svg aria-hidden="true" width="{WIDTH}" height="{height}" '
        f'style="position: absolute; left: 0; top: 0; pointer-events: none">{"".join(drawn)}</svg>'
    )


def _line(before: Concept, one: Concept, places: Mapping[str, Placed]) -> str:
    here, there = places[before.id], places[one.id]
    if before.lesson == one.lesson and here.left < there.left:
        (x, y), (u, v) = here.right, there.start
        bend = (u - x) / 2
        path = f"M{x} {y} C{x + bend:g} {y} {u - bend:g} {v} {u} {v}"
        head = f"M{u - 5} {v - 3.5} L{u} {v} L{u - 5} {v + 3.5}"
    else:
        (x, y), (u, v) = here.below, there.above
        bend = max((v - y) / 3, 8)
        path = f"M{x} {y} C{x} {y + bend:g} {u} {v - bend:g} {u} {v}"
        head = f"M{u - 3.5} {v - 5} L{u} {v} L{u + 3.5} {v - 5}"
    # a long line crosses many others, and shows well enough once its card is looked at
    opacity = 0.45 if one.lesson - before.lesson <= 1 else 0.2
    return (
        f'<path data-from="{escape(before.id)}" data-to="{escape(one.id)}" d="{path} {head}" '
        f'fill="none" stroke="currentColor" stroke-width="1.2" opacity="{opacity}"/>'
    )


def _style(concepts: Sequence[Concept]) -> str:
    """Make the lines to and from a concept stand out while the mouse or the keyboard is on it."""
    rules = "".join(
        f'.rotary-map:has([data-concept="{one.id}"]:is(:hover,:focus)) '
        f'path:is([data-to="{one.id}"],[data-from="{one.id}"])'
        "{opacity:1;stroke-width:2.6}"
        for one in concepts
    )
    return f"<style>{rules}</style>"


def _in_words(standing: Sequence[ConceptStanding], titles: Mapping[int, str]) -> str:
    lessons: dict[int, list[ConceptStanding]] = {}
    for one in standing:
        lessons.setdefault(one.concept.lesson, []).append(one)
    parts = []
    for lesson, ones in lessons.items():
        title = f" · {titles[lesson]}" if titles.get(lesson) else ""
        items = "".join(f"<li>{LOOKS[one.how][0]} {escape(_about(one))}</li>" for one in ones)
        parts.append(f"<li>{escape(f'Lesson {lesson}{title}')}<ul>{items}</ul></li>")
    return f"<details><summary>The same in words</summary><ul>{''.join(parts)}</ul></details>"
