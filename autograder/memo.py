"""A memo: a written answer that a person grades by hand, after a rubric that the learner sees."""

from __future__ import annotations

from dataclasses import dataclass

#: How a table's cell holds a bar.
BAR = r"\|"


@dataclass(frozen=True)
class Memo:
    """One written answer of a lesson.

    Parameters
    ----------
    id : str
        Also the id of its answer cell, which nbgrader grades by hand.
    lesson, title : str
        The lesson's folder name, and a few words.
    concepts : tuple of str
        Rows of the concept map which it exercises.
    points : int
        Full marks.
    reread : str
        The heading of the section to read again.
    rubric : tuple of (int, str)
        What the points are given for: each part's points, and what the answer must show.

    Raises
    ------
    ValueError
        If a part of the rubric is worth nothing, or the parts do not add up to `points`.
    """

    id: str
    lesson: str
    title: str
    concepts: tuple[str, ...]
    points: int
    reread: str
    rubric: tuple[tuple[int, str], ...]

    def __post_init__(self) -> None:
        """Check the rubric."""
        for part, criterion in self.rubric:
            if part <= 0:
                raise ValueError(
                    f"The memo {self.id} gives {part} points for “{criterion}”: give each part of "
                    "the rubric more than 0, or leave it out."
                )
        total = sum(part for part, _ in self.rubric)
        if total != self.points:
            raise ValueError(
                f"The rubric of the memo {self.id} adds up to {total} points, and the memo is "
                f"worth {self.points}: change one of the two."
            )


def rubric_markdown(memo: Memo) -> str:
    """Return the rubric as a Markdown table, one row a part, without a newline at the end.

    A part reads "1 of 3", which still says its share where `course.toml` sets other points.
    """
    rows = [
        f"| {part} of {memo.points} | {criterion.replace('|', BAR)} |"
        for part, criterion in memo.rubric
    ]
    return "\n".join(["| Points | Your answer … |", "|---|---|", *rows])
