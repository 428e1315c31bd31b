"""What the learner's calls return: objects that a notebook shows."""

from __future__ import annotations

from dataclasses import dataclass

from autograder.render.disclosure import Disclosed
from autograder.render.page import as_html
from autograder.render.text import as_text
from autograder.verdict import Verdict

_STYLE = "padding: 4px 14px; margin: 4px 0; line-height: 1.45; max-width: 52em"


@dataclass(frozen=True)
class Message:
    """A sentence, a table or a picture: HTML in a notebook, text elsewhere."""

    text: str
    html: str = ""
    plain: str | None = None

    def __repr__(self) -> str:
        """Give the text; for a check that could not be made, the bare score 0."""
        return self.text if self.plain is None else self.plain

    def _repr_html_(self) -> str:
        from autograder.render.inline import inline

        body = self.html or inline(self.text).replace("\n", "<br>")
        return f'<div class="rotary-message" role="status" style="{_STYLE}">{body}</div>'


@dataclass(frozen=True)
class Picture(Message):
    """A picture as wide as it needs: no status that a screen reader says at once."""

    def _repr_html_(self) -> str:
        return f'<div class="rotary-message" style="padding: 4px 14px">{self.html}</div>'


@dataclass(frozen=True)
class Report:
    """A verdict with what is disclosed of its explanation."""

    verdict: Verdict
    disclosed: Disclosed
    notes: tuple[str, ...] = ()

    @property
    def score(self) -> float:
        """The points earned."""
        return self.verdict.score

    @property
    def text(self) -> str:
        """The verdict in words."""
        return as_text(self.verdict, self.disclosed)

    def __repr__(self) -> str:
        """Give the bare score, which stock nbgrader reads as partial credit."""
        score = self.verdict.score
        return str(int(score)) if score == int(score) else repr(float(score))

    def _repr_html_(self) -> str:
        return as_html(self.verdict, self.disclosed, self.notes)
