"""What was found about files, for a terminal."""

from __future__ import annotations

from collections.abc import Sequence

from rich.table import Table
from rich.text import Text

from autograder.formatting import number
from autograder.judging.judged import Judged
from autograder.misconceptions import catalogue
from autograder.render.disclosure import Disclosed, disclose
from autograder.render.progress_table import STYLES
from autograder.render.text import SIGNS, as_text


def in_words(one: Judged) -> str:
    """Write a verdict with all that is known, under the name of its file."""
    disclosed = disclose(one.verdict, failures=3, early=True) if one.is_judged else Disclosed()
    return f"{one.file}\n{as_text(one.verdict, disclosed)}\n"


def table_of(judged: Sequence[Judged]) -> Table:
    """Draw a line for each file."""
    table = Table("File", box=None, padding=(0, 2, 0, 0))
    table.add_column("Status", no_wrap=True)
    table.add_column("Score", justify="right", no_wrap=True)
    table.add_column("Misconception")
    for one in judged:
        sign, word = SIGNS[one.verdict.status]
        score = f"{number(one.verdict.score)}/{number(one.verdict.max_score)}"
        ideas = " and ".join(catalogue()[idea].name for idea in one.verdict.finding.misconceptions)
        status = Text(f"{sign} {word}", style=STYLES[one.verdict.status])
        # Text, so that a bracket in a name is no markup
        table.add_row(Text(one.file, overflow="fold"), status, score, ideas)
    return table
