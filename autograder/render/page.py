"""Verdicts as HTML, for notebooks in light and dark themes."""

from __future__ import annotations

from html import escape

from autograder.render.disclosure import Disclosed
from autograder.render.inline import inline
from autograder.render.text import SIGNS, score_in_words
from autograder.verdict import CounterExample, Part, Status, Verdict
from ropelib.figures import Figure
from ropelib.figures.palette import MARKS

_COLOURS = {
    Status.PROVED: MARKS["turned"].colour,
    Status.TESTED: MARKS["query"].colour,
    Status.REFUTED: MARKS["key"].colour,
    Status.ERROR: MARKS["learner"].colour,
    Status.UNATTEMPTED: MARKS["muted"].colour,
}
_BOX = (
    "border-left: 5px {line} {colour}; padding: 6px 14px 8px; margin: 4px 0; line-height: 1.45; "
    "max-width: {width}em; background: color-mix(in srgb, {colour} 7%, transparent)"
)
_TEXT_WIDTH, _WIDTH_WITH_PICTURE = 52, 58
_PRE = (
    "margin: 4px 0 6px; padding: 0; border: 0; background: transparent; white-space: pre-wrap; "
    "overflow-x: auto"
)
# JupyterLab stripes the rows of tables and sets them smaller.
_ROW, _CELL = "background: transparent", "text-align: left; vertical-align: top; padding: 1px 0"


def as_html(verdict: Verdict, disclosed: Disclosed, notes: tuple[str, ...] = ()) -> str:
    """Draw a verdict: sign, word and colour; the case, the results and the picture; what next."""
    sign, word = SIGNS[verdict.status]
    finding = verdict.finding
    right = verdict.status in (Status.PROVED, Status.TESTED)
    heading = (
        f'<div><strong style="font-size: 1.08em">{sign} {word}</strong> {inline(finding.domain)} · '
        f"{escape(verdict.title)} · {score_in_words(verdict)}</div>"
    )
    body = [f"<div>{inline(finding.headline)}</div>"]
    if finding.reason:
        label = "Not proved: " if verdict.status is Status.TESTED else ""
        body.append(f"<div>{label}{inline(finding.reason)}</div>")
    example = finding.counterexample
    if example is not None:
        body.append(_case(example))
    # Where nothing is earned and nothing said of it, a list of what is lost tells nothing more.
    told = verdict.score or any(part.note for part in finding.parts)
    if len(finding.parts) > 1 and not right and told:
        body.append(_parts(verdict))
    if finding.traceback:
        body.append(_folded("Where it stopped", finding.traceback, is_open=True))
    if finding.printed:
        body.append(_folded("What it printed", finding.printed))
    body += [f'<div style="margin-top: 6px">{idea}</div>' for idea in _ideas(disclosed)]
    body += [f'<div style="margin-top: 6px">→ {inline(step)}</div>' for step in disclosed.steps]
    if disclosed.reread:
        body.append(f"<div>Reread: <em>{escape(disclosed.reread)}</em></div>")
    body += [f'<div style="margin-top: 6px"><small>{inline(note)}</small></div>' for note in notes]
    width = _TEXT_WIDTH
    if example is not None and example.picture is not None:
        body, width = [_beside("".join(body), example.picture)], _WIDTH_WITH_PICTURE
    line = "solid" if right else "dashed"
    style = _BOX.format(colour=_COLOURS[verdict.status], line=line, width=width)
    return (
        f'<div class="rotary-verdict rotary-{verdict.status}" role="status" '
        f'data-exercise="{escape(verdict.exercise)}" style="{style}">{heading}{"".join(body)}</div>'
    )


def _case(example: CounterExample) -> str:
    rows = [("yours", example.got), ("expected", example.expected)]
    table = "".join(
        f'<tr style="{_ROW}"><td style="{_CELL}; padding-right: 10px">{name}</td>'
        f'<td style="{_CELL}"><pre style="{_PRE}; margin: 0">{escape(text)}</pre></td></tr>'
        for name, text in rows
        if text
    )
    table = (
        f'<table style="margin: 2px 0; border: 0; font-size: inherit">{table}</table>'
        if table
        else ""
    )
    words = f"<div>{inline(example.consequence)}</div>" if example.consequence else ""
    case = (
        f'<div style="margin-top: 4px">At <code>{escape(example.case)}</code></div>'
        if example.case
        else ""
    )
    return f"{case}{table}{words}"


def _beside(text: str, picture: Figure) -> str:
    return (
        '<div style="display: flex; flex-wrap: wrap; gap: 4px 28px; align-items: flex-start">'
        f'<div style="flex: 1 1 20em">{text}</div>{picture._repr_html_()}</div>'
    )


def _parts(verdict: Verdict) -> str:
    items = "".join(f"<li>{_part(part)}</li>" for part in verdict.finding.parts)
    return f'<ul style="list-style: none; padding-left: 0; margin: 6px 0 0">{items}</ul>'


def _part(part: Part) -> str:
    name = f"`{part.name}`"
    if part.right or not part.note:
        return f"{'✓' if part.right else '✗'} {inline(name)}"
    # a note that names the part itself needs no label
    return f"✗ {inline(part.note if part.note.startswith(name) else f'{name} · {part.note}')}"


def _ideas(disclosed: Disclosed) -> list[str]:
    names = [f"<strong>{escape(idea.name)}</strong>" for idea in disclosed.misconceptions]
    texts = [inline(idea.explanation) for idea in disclosed.misconceptions]
    if len(names) < 2:
        return [f"{name}. {text}" for name, text in zip(names, texts, strict=True)]
    return [f"Two slips at once: {' and '.join(names)}.", *texts]


def _folded(title: str, text: str, is_open: bool = False) -> str:
    return (
        f'<details style="margin-top: 6px"{" open" if is_open else ""}><summary>{title}</summary>'
        f'<pre style="{_PRE}">{escape(text.rstrip())}</pre></details>'
    )
