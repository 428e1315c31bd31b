"""The code of the bank's whole answers, without what a person expects of them."""

from pathlib import Path

ANSWERS = Path(__file__).resolve().parents[1] / "answers"


def answer_file(exercise: str, stem: str) -> Path:
    """Give the file of an answer such as ``("rotation-90", "wrong/clockwise")``."""
    return ANSWERS / exercise / f"{stem}.py"


def answer_code(exercise: str, stem: str) -> str:
    """Give the code of an answer, without its header of comments.

    Raises
    ------
    OSError
        If the bank has no such answer.
    """
    lines = answer_file(exercise, stem).read_text(encoding="utf-8").splitlines()
    while lines and (not lines[0].strip() or lines[0].startswith("# ")):
        lines.pop(0)
    return "\n".join(lines).strip()
