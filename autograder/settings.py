"""The instructor's choices, read from the nearest `course.toml`."""

from __future__ import annotations

import math
import tomllib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

FILE = "course.toml"

CHOICES = {
    "solutions": ("never", "after-pass", "after-tries"),
    "feedback": ("now", "after-grading"),
    "misconceptions": ("early", "late"),
    "variants": ("fresh", "fixed"),
}


class SettingsError(ValueError):
    """A `course.toml` that cannot be followed; says which file, which key, and what is allowed."""


@dataclass(frozen=True)
class Settings:
    """What the instructor chose; the defaults hold where `course.toml` is silent.

    Attributes
    ----------
    solutions : str
        When a solution is shown: `never`, `after-pass` or `after-tries`.
    tries : int
        How many wrong answers show the solution under `after-tries`.
    hints : bool
        Whether hints are given.
    misconceptions : str
        Whether a wrong idea is named at the first wrong answer (`early`) or the second (`late`).
    variants : str
        Whether numbers shown in a question are `fresh` for every learner or `fixed` for all.
    source : Path or None
        The file that was read.
    """

    solutions: str = "after-tries"
    tries: int = 3
    hints: bool = True
    misconceptions: str = "late"
    variants: str = "fresh"
    source: Path | None = None
    _feedback: str = "now"
    _exercises: dict[str, dict[str, Any]] = field(default_factory=dict)

    def feedback(self, exercise_id: str) -> str:
        """Return `now` or `after-grading`: when the verdict on this exercise is shown."""
        return self._exercises.get(exercise_id, {}).get("feedback", self._feedback)

    def points(self, exercise_id: str, default: float) -> float:
        """Return the points of this exercise or memo, `default` where the instructor chose none."""
        return self._exercises.get(exercise_id, {}).get("points", default)

    @property
    def exercises(self) -> tuple[str, ...]:
        """The exercises and memos for which something differs, as named in the file."""
        return tuple(self._exercises)


def load_settings(folder: Path | None = None) -> Settings:
    """Read the `course.toml` nearest upward from `folder` (the working directory).

    Without one, the course's own is read; without that, the defaults hold.

    Raises
    ------
    SettingsError
        If the file cannot be read, is not TOML, or holds an unknown key or a bad value.
    """
    path = find_settings(folder)
    if path is None:
        return Settings()
    try:
        with open(path, "rb") as file:
            table = tomllib.load(file)
    except OSError as error:
        raise SettingsError(f"{path} cannot be read: {error.strerror}.") from None
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError) as error:
        raise SettingsError(f"{path} is not valid TOML: {error}.") from None
    return _settings(path, table)


def find_settings(folder: Path | None = None) -> Path | None:
    """Return the `course.toml` that holds for `folder`, or None."""
    try:
        folder = Path.cwd() if folder is None else Path(folder).absolute()
        places = [folder, *folder.parents]
    except FileNotFoundError:  # the working directory was deleted under the notebook
        places = []
    package = Path(__file__).resolve().parent
    places.append(package)
    if (package.parent / "pyproject.toml").is_file():  # a clone, not a folder of other packages
        places.append(package.parent)
    return next((place / FILE for place in places if (place / FILE).is_file()), None)


def _settings(path: Path, table: dict[str, Any]) -> Settings:
    values = dict(table)
    exercises = values.pop("exercises", {})
    allowed = (*CHOICES, "tries", "hints")
    for key, value in values.items():
        _check(path, key, key, value, allowed)
    if not isinstance(exercises, dict):
        raise SettingsError(f"{path}: exercises must be tables such as [exercises.block-code].")
    for name, choices in exercises.items():
        if not isinstance(choices, dict):
            raise SettingsError(f"{path}: exercises.{name} must be a table, not {choices!r}.")
        for key, value in choices.items():
            _check(path, f"exercises.{name}.{key}", key, value, ("points", "feedback"))
    feedback = values.pop("feedback", "now")
    return Settings(**values, source=path, _feedback=feedback, _exercises=exercises)


def _check(path: Path, where: str, key: str, value: Any, allowed: tuple[str, ...]) -> None:
    if key not in allowed:
        raise SettingsError(f"{path}: {where} is not a setting; known are {', '.join(allowed)}.")
    if key in CHOICES:
        good, wanted = value in CHOICES[key], "one of " + ", ".join(map(repr, CHOICES[key]))
    elif key == "hints":
        good, wanted = isinstance(value, bool), "true or false"
    elif key == "tries":
        good, wanted = type(value) is int and value >= 1, "a whole number, at least 1"
    else:
        good = type(value) in (int, float) and math.isfinite(value) and value >= 0
        wanted = "a number, 0 or more"
    if not good:
        raise SettingsError(f"{path}: {where} must be {wanted}, not {value!r}.")
