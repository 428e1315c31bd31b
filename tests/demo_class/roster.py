"""The students of the sample class, each with the grade that a person expects."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
ROSTERS = ("class.toml", "wrong_ideas.toml", "mishaps.toml")


@dataclass(frozen=True)
class Student:
    """One student: what is handed in, and the grade that a person wrote beside it.

    Parameters
    ----------
    id : str
        Lower-case letters; it tells nothing of what the student did.
    first_name, last_name, about : str
        Invented names, and a sentence on what is handed in.
    answers : mapping of str to str
        {exercise: file of the bank, such as "wrong/clockwise"}; a stub is left where there is none.
    total : float
        The sum of the marks; a memo is no part of it.
    twist : str
        What happened to the notebook, or "".
    memo : str
        The written answer, or "".
    base_marks : str
        "full", or "none": what exercises get that `marks` does not name.
    marks : mapping of str to float
        The points of the exercises that get something else.
    statuses : mapping of str to str
        The verdicts of the exercises that the twist decides.
    says : tuple of str
        What the notes and verdicts hold, in any case; " | " parts alternatives.
    needs_a_look : bool
        Whether a person should look before the mark counts.
    """

    id: str
    first_name: str
    last_name: str
    about: str
    answers: Mapping[str, str]
    total: float
    twist: str = ""
    memo: str = ""
    base_marks: str = "full"
    marks: Mapping[str, float] = field(default_factory=dict)
    statuses: Mapping[str, str] = field(default_factory=dict)
    says: tuple[str, ...] = ()
    needs_a_look: bool = False

    def expected(self, points: Mapping[str, float]) -> dict[str, float]:
        """Give {exercise: marks}, from the points of every exercise."""
        full = self.base_marks == "full"
        return {one: self.marks.get(one, points[one] if full else 0) for one in points}

    def unsaid(self, text: str) -> list[str]:
        """Give what the notes and verdicts should say and `text` does not."""
        there = text.casefold()
        return [
            words
            for words in self.says
            if not any(one.casefold() in there for one in words.split(" | "))
        ]


def students() -> list[Student]:
    """Give the whole class, in the order of the ids.

    Raises
    ------
    ValueError
        If an id stands in two rosters.
    TypeError
        If an entry lacks something, or has a key that a student has not.
    """
    bases = _read("bases.toml")
    found: dict[str, Student] = {}
    for roster in ROSTERS:
        for name, entry in _read(roster)["students"].items():
            if name in found:
                raise ValueError(f"{roster}: there is another student {name}; choose a new id.")
            found[name] = _student(name, entry, bases)
    return [found[name] for name in sorted(found)]


def _student(name: str, entry: dict[str, Any], bases: Mapping[str, Mapping[str, str]]) -> Student:
    answers = dict(entry.pop("answers"))
    answers = {**bases[answers.pop("base")], **answers}
    says = tuple(entry.pop("says", ()))
    return Student(id=name, answers=answers, says=says, **entry)


def _read(name: str) -> dict[str, Any]:
    return tomllib.loads(HERE.joinpath(name).read_text(encoding="utf-8"))
