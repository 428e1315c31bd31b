"""Model answers of memos: from the instructor's sources, to compare with after grading."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from autograder.exercises import all_memos
from autograder.session.solutions import solution_source
from autograder.settings import load_settings


def model_answers(root: Path, lesson: str) -> Mapping[str, str]:
    """Give the model answer of each memo of a lesson, where the course shows solutions at all.

    Parameters
    ----------
    root : Path
        The course root, with the sources in `notebooks/` and the choices in `course.toml`.
    lesson : str
        The lesson's folder.

    Returns
    -------
    mapping
        {memo id: its text}; without those whose source is missing, and empty where `course.toml`
        says ``solutions = "never"``.
    """
    if load_settings(root).solutions == "never":
        return {}
    memos = [memo for memo in all_memos().values() if memo.lesson == lesson]
    found = {memo.id: solution_source(memo, root / "notebooks") for memo in memos}
    return {name: text.strip() for name, text in found.items() if text and text.strip()}
