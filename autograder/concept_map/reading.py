"""Reading the map's files."""

from __future__ import annotations

import tomllib
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Any

from autograder.lessons import RELEASED, lessons

HERE = Path(__file__).parent


@dataclass(frozen=True)
class Concept:
    """One row of the map.

    Parameters
    ----------
    id, title : str
        What exercises call it, and a few words.
    says : str
        What it says, in a sentence.
    lesson : int
        The lesson that teaches it.
    after : tuple of str
        The concepts that it builds on.
    example : str
        The course's cell with the worked example, or "" while the lesson is to come.
    blanks, empty : str
        The exercises with two blanks and with the empty cell, or "".
    review : str
        The exercise that comes back to it two lessons later, or "".
    """

    id: str
    title: str
    says: str
    lesson: int
    after: tuple[str, ...] = ()
    example: str = ""
    blanks: str = ""
    empty: str = ""
    review: str = ""


@dataclass(frozen=True)
class Question:
    """A question of the chapter: its name, the lesson that meets it, and the exercises that do."""

    text: str
    lesson: int
    exercises: tuple[str, ...]


@cache
def all_concepts(folder: Path = HERE) -> dict[str, Concept]:
    """Give the concepts by id, in the order of the lessons.

    Raises
    ------
    ValueError
        If a file is no TOML, an entry has a key that a concept has not, or lacks one, or two
        concepts share an id.
    """
    found: dict[str, Concept] = {}
    for number, path, data in _files(folder):
        for entry in data.get("concept", ()):
            concept = _concept(entry, number, path)
            if concept.id in found:
                raise ValueError(f"{path.name}: there is another concept “{concept.id}”.")
            found[concept.id] = concept
    return found


@cache
def all_questions(folder: Path = HERE) -> tuple[Question, ...]:
    """Give the chapter's questions in its order, each with the exercises that meet it.

    Raises
    ------
    ValueError
        If a lesson says that it meets a question that the chapter has not.
    """
    asked = tomllib.loads((folder / "questions.toml").read_text(encoding="utf-8"))["questions"]
    met: dict[str, tuple[str, ...]] = dict.fromkeys(asked, ())
    for _, path, data in _files(folder):
        for text, exercises in data.get("questions", {}).items():
            if text not in met:
                raise ValueError(f"{path.name}: the chapter has no question “{text}”.")
            met[text] += tuple(exercises)
    return tuple(Question(text, lesson, met[text]) for text, lesson in asked.items())


def lesson_titles(folder: Path = HERE, released: Path = RELEASED) -> dict[int, str]:
    """Give the lessons' titles by number: that of the notebook, or the map's while it is to come.

    Raises
    ------
    ValueError
        If a file or a released notebook cannot be read.
    """
    titles = {number: data.get("title", "") for number, _, data in _files(folder)}
    for lesson in lessons(released):
        if lesson.slug[:2].isdigit():
            titles[int(lesson.slug[:2])] = lesson.title.partition(" · ")[2] or lesson.title
    return dict(sorted(titles.items()))


def _files(folder: Path) -> Iterator[tuple[int, Path, dict[str, Any]]]:
    for path in sorted(folder.glob("lesson_*.toml")):
        try:
            number = int(path.stem.removeprefix("lesson_"))
            yield number, path, tomllib.loads(path.read_text(encoding="utf-8"))
        except ValueError as error:
            raise ValueError(f"{path.name} cannot be read: {error}.") from error


def _concept(entry: dict[str, Any], lesson: int, path: Path) -> Concept:
    entry = {**entry, "after": tuple(entry.get("after", ()))}
    try:
        return Concept(lesson=lesson, **entry)
    except TypeError as error:
        raise ValueError(f"{path.name}, {entry.get('id', 'a concept')}: {error}.") from None
