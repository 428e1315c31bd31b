"""Verdicts as plain text, for terminals and logs."""

from __future__ import annotations

from autograder.formatting import number
from autograder.render.disclosure import Disclosed
from autograder.verdict import Status, Verdict

#: Each status by sign and by word, so that colour is never needed.
SIGNS = {
    Status.PROVED: ("✓", "proved"),
    Status.TESTED: ("✓", "tested"),
    Status.REFUTED: ("✗", "refuted"),
    Status.ERROR: ("!", "error"),
    Status.UNATTEMPTED: ("…", "unattempted"),
}


def score_in_words(verdict: Verdict) -> str:
    """Give the score: ``2 of 3 points``."""
    points = "point" if verdict.max_score == 1 else "points"
    return f"{number(verdict.score)} of {number(verdict.max_score)} {points}"


def as_text(verdict: Verdict, disclosed: Disclosed) -> str:
    """Write a verdict, with as much of the explanation as is disclosed."""
    finding = verdict.finding
    sign, word = SIGNS[verdict.status]
    word = f"{word} {finding.domain}".rstrip()
    lines = [f"{sign} {word} · {verdict.title} · {score_in_words(verdict)}", finding.headline]
    if finding.reason:
        label = "Not proved: " if verdict.status is Status.TESTED else ""
        lines.append(label + finding.reason)
    example = finding.counterexample
    if example is not None:
        if example.case:
            lines.append(f"Case: {example.case}")
        if example.got:
            lines.append(f"yours:    {_indented(example.got)}")
        if example.expected:
            lines.append(f"expected: {_indented(example.expected)}")
        if example.consequence:
            lines.append(example.consequence)
    if len(finding.parts) > 1 and verdict.score < verdict.max_score and verdict.score:
        signs = (f"{'✓' if part.right else '✗'} {part.name}" for part in finding.parts)
        lines.append(f"Parts: {', '.join(signs)}")
    if finding.traceback:
        lines.append(finding.traceback.rstrip())
    if finding.printed:
        lines.append(f"It printed: {finding.printed.rstrip()}")
    lines += _ideas(disclosed)
    lines += [*disclosed.steps]
    if disclosed.reread:
        lines.append(f"Reread: {disclosed.reread}")
    return "\n".join(lines)


def _ideas(disclosed: Disclosed) -> list[str]:
    ideas = disclosed.misconceptions
    if len(ideas) < 2:
        return [f"{idea.name}: {idea.explanation}" for idea in ideas]
    names = " and ".join(idea.name for idea in ideas)
    return [f"Two slips at once: {names}.", *(idea.explanation for idea in ideas)]


def _indented(text: str) -> str:
    return text.replace("\n", "\n          ")
