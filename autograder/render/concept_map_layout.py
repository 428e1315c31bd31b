"""Where the concepts stand in the map's picture: a band a lesson, and in it from left to right."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from autograder.concept_map.reading import Concept

#: In pixels: the picture, the column of the lessons' names, a card, and the room around it.
WIDTH, NAMES = 744, 116
CARD, HEIGHT, GAP_X, GAP_Y, BAND = 116, 56, 12, 8, 16
COLUMNS = (WIDTH - NAMES + GAP_X) // (CARD + GAP_X)


@dataclass(frozen=True)
class Placed:
    """A card's left upper corner."""

    left: int
    top: int

    @property
    def right(self) -> tuple[int, int]:
        """The middle of its right edge."""
        return self.left + CARD, self.top + HEIGHT // 2

    @property
    def start(self) -> tuple[int, int]:
        """The middle of its left edge."""
        return self.left, self.top + HEIGHT // 2

    @property
    def above(self) -> tuple[int, int]:
        """The middle of its upper edge."""
        return self.left + CARD // 2, self.top

    @property
    def below(self) -> tuple[int, int]:
        """The middle of its lower edge."""
        return self.left + CARD // 2, self.top + HEIGHT


@dataclass(frozen=True)
class Band:
    """A lesson's stripe."""

    lesson: int
    top: int
    height: int


def placed(concepts: Sequence[Concept]) -> tuple[dict[str, Placed], list[Band], int]:
    """Place every concept.

    Returns
    -------
    tuple
        {concept: its place}, the bands of the lessons, and the height of the whole.
    """
    places, bands, top = {}, [], 0
    for lesson in sorted({one.lesson for one in concepts}):
        cells = _cells([one for one in concepts if one.lesson == lesson])
        rows = max(row for _, row in cells.values()) + 1
        height = rows * (HEIGHT + GAP_Y) - GAP_Y + BAND
        for name, (column, row) in cells.items():
            left = NAMES + column * (CARD + GAP_X)
            places[name] = Placed(left, top + BAND // 2 + row * (HEIGHT + GAP_Y))
        bands.append(Band(lesson, top, height))
        top += height
    return places, bands, top


def _cells(concepts: Sequence[Concept]) -> dict[str, tuple[int, int]]:
    """Give each concept of a lesson its column and row.

    Those that follow one another stand from left to right, in one row where there is room; those
    that no line joins to others of the lesson fill up the shortest columns.
    """
    ids = {one.id for one in concepts}
    before = {one.id: [name for name in one.after if name in ids] for one in concepts}
    joined = {name for name, others in before.items() if others} | {
        name for others in before.values() for name in others
    }
    cells: dict[str, tuple[int, int]] = {}

    def put(name: str, column: int, row: int) -> None:
        while (column, row) in cells.values():
            row += 1
        cells[name] = column, row

    waiting = [one.id for one in concepts if one.id in joined]
    while waiting:
        # of a cycle, which a test refuses, the first is put where it can be
        name = next((one for one in waiting if set(before[one]) <= set(cells)), waiting[0])
        waiting.remove(name)
        led_by = [cells[one] for one in before[name] if one in cells]
        column = max((column for column, _ in led_by), default=-1) + 1
        row = min((row for at, row in led_by if at == column - 1), default=0)
        put(name, min(column, COLUMNS - 1), row)
    for one in concepts:
        if one.id not in joined:
            heights = [
                max((row + 1 for at, row in cells.values() if at == column), default=0)
                for column in range(COLUMNS)
            ]
            put(one.id, heights.index(min(heights)), min(heights))
    return cells
