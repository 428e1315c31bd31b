"""Reading the bank of whole answers: tests/answers/EXERCISE/{right,wrong}/NAME.py."""

from dataclasses import dataclass
from pathlib import Path

ANSWERS = Path(__file__).resolve().parents[1] / "answers"


@dataclass(frozen=True)
class BankAnswer:
    """One whole answer cell, with what a person expects of it."""

    path: Path
    score: float
    points: float
    status: str
    misconceptions: tuple[str, ...]

    @property
    def exercise(self) -> str:
        return self.path.parent.parent.name

    @property
    def is_right(self) -> bool:
        return self.path.parent.name == "right"

    @property
    def source(self) -> str:
        return self.path.read_text(encoding="utf-8")

    def __str__(self) -> str:
        return f"{self.exercise}/{self.path.parent.name}/{self.path.stem}"


def read_answer(path: Path) -> BankAnswer:
    """Read the header of comments: score, status and, of a wrong answer, what is behind it."""
    lines = path.read_text(encoding="utf-8").splitlines()
    header = dict(line[2:].split(": ", 1) for line in lines[:3] if line.startswith("# "))
    score, points = map(float, header["score"].split("/"))
    named = header.get("misconception", "none")
    ideas = () if named == "none" else tuple(named.split(" + "))
    return BankAnswer(path, score, points, header["status"], ideas)


def bank() -> list[BankAnswer]:
    """Give every answer of the bank."""
    return [read_answer(path) for path in sorted(ANSWERS.glob("*/*/*.py"))]
