"""Solutions and model answers: the instructor's own cells, where this install holds them."""

from __future__ import annotations

import json
from pathlib import Path

from autograder.exercise import Exercise
from autograder.lessons import RELEASED
from autograder.memo import Memo
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


def why_no_model(memo: Memo, written: str | None, settings: Settings) -> str:
    """Say why a memo's model answer is not shown; an empty text if it is.

    Parameters
    ----------
    memo : Memo
        The memo.
    written : str or None
        What its cell holds in the learner's saved notebook; None where that is not known.
    settings : Settings
        The instructor's choices.
    """
    if settings.solutions == "never":
        return "Model answers are not shown in this course; the table says what the points are for."
    blank = released_source(memo)
    if written is None or blank is None or written.strip() in ("", blank.strip()):
        return (
            "The model answer is there to compare with: write your own first, save the notebook, "
            "and run this again in its lesson."
        )
    return ""


def solution_source(answer: Exercise | Memo, notebooks: Path = SOURCES) -> str | None:
    """Give the source of the instructor's answer cell, without its markers and stubs.

    None where there is no such cell, or it is a learner's copy and holds no solution.
    """
    source = _cell_source(answer, notebooks)
    if source is None or _MARKERS[0] not in source:
        return None
    kept = [line for line in source.splitlines() if line.strip() not in _MARKERS]
    return "\n".join(line for line in kept if not _is_stub(line))


def released_source(answer: Exercise | Memo) -> str | None:
    """Give what learners find in the cell."""
    return _cell_source(answer, RELEASED)


def _cell_source(answer: Exercise | Memo, notebooks: Path) -> str | None:
    for path in sorted((notebooks / answer.lesson).glob("*.ipynb")):
        for cell in json.loads(path.read_text(encoding="utf-8"))["cells"]:
            if cell.get("id") == answer.id:
                return "".join(cell["source"])
    return None


def _is_stub(line: str) -> bool:
    code = line.partition("#")[0].rstrip()
    return code.endswith("= ...") or code.strip() == "..."
