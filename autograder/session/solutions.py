"""Solutions: the instructor's own answer cells, where this install holds them."""

from __future__ import annotations

import json
from pathlib import Path

from autograder.exercise import Exercise
from autograder.progress import ProgressLog
from autograder.settings import Settings

#: In a clone the notebooks lie beside the package; a learner's install leaves them out.
SOURCES = Path(__file__).resolve().parents[2] / "notebooks"
_MARKERS = ("### BEGIN SOLUTION", "### END SOLUTION")


def why_not_yet(exercise: Exercise, log: ProgressLog, settings: Settings) -> str:
    """Say why a solution is not shown; an empty text if it is."""
    best = log.best(exercise.id)
    if settings.solutions == "never":
        return "Solutions are not shown in this course; `hint` goes nearly all the way."
    if settings.feedback(exercise.id) == "after-grading":
        return "The solution comes with the marks."
    if best is not None and best.full:
        return ""
    if settings.solutions == "after-pass":
        return "The solution is shown once you have full marks, to compare with yours."
    tried = log.failures(exercise.id)
    if tried < settings.tries:
        left = settings.tries - tried
        times = "once more" if left == 1 else f"{left} more times"
        return f"The solution is shown when you have tried {times}, or have it right."
    return ""


def solution_source(exercise: Exercise, notebooks: Path = SOURCES) -> str | None:
    """Give the source of the instructor's answer cell, without its markers and stubs."""
    for path in sorted((notebooks / exercise.lesson).glob("*.ipynb")):
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            if cell.get("id") == exercise.id:
                return _without_stubs("".join(cell["source"]))
    return None


def _without_stubs(source: str) -> str:
    lines = source.splitlines()
    inside = "### BEGIN SOLUTION" in source
    kept = [line for line in lines if line.strip() not in _MARKERS]
    return "\n".join(line for line in kept if not (inside and _is_stub(line)))


def _is_stub(line: str) -> bool:
    code = line.partition("#")[0].rstrip()
    return code.endswith("= ...") or code.strip() == "..."
