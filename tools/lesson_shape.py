"""How lessons are cut: the lines of their code cells, and how much prose stands in one piece.

``python tools/lesson_shape.py`` prints it for every lesson.
"""

from __future__ import annotations

import itertools
import json
import re
from collections.abc import Iterator
from pathlib import Path
from statistics import mean

LESSONS = sorted((Path(__file__).resolve().parents[1] / "notebooks").glob("*/*.ipynb"))
#: What ends a piece of prose within a cell: a heading, a table, a worked example.
ENDS = re.compile(r"^(?=#|\||\*\*An example)", re.MULTILINE)


def cells(path: Path) -> list[dict]:
    """Give the cells of a notebook."""
    return json.loads(path.read_text(encoding="utf-8"))["cells"]


def source(cell: dict) -> str:
    """Give the text of a cell."""
    return "".join(cell["source"])


def code_lines(path: Path) -> dict[str, int]:
    """Count the lines of every code cell, by its id."""
    code = [cell for cell in cells(path) if cell["cell_type"] == "code"]
    return {cell["id"]: len(source(cell).splitlines()) for cell in code}


def words(markdown: str) -> int:
    """Count what is read: a formula is a word, and so is a piece of code."""
    text = re.sub(r"\$\$.+?\$\$|\$.+?\$|`.+?`", "formula", markdown, flags=re.DOTALL)
    return len(re.findall(r"[^\W\d_][\w’'-]*", text))


def prose(path: Path) -> Iterator[tuple[str, int]]:
    """Give the words of every piece of prose, with the id of the cell in which it begins.

    A piece ends where code, a heading, a table or a worked example begins.
    """
    for is_prose, stretch in itertools.groupby(cells(path), lambda one: one["cell_type"] != "code"):
        if is_prose:
            stretch = list(stretch)
            for piece in ENDS.split("\n".join(map(source, stretch))):
                yield stretch[0]["id"], words(piece)


def main() -> None:
    """Print a line a lesson."""
    for path in LESSONS:
        lines = code_lines(path).values()
        print(
            f"{path.parent.name}: {len(lines)} code cells, {mean(lines):.1f} lines on average, "
            f"{max(lines)} at most; {max(count for _, count in prose(path))} words of prose at most"
        )


if __name__ == "__main__":
    main()
