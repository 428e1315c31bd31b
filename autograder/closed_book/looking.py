"""Looking for ready-made functions in what an answer rests on."""

from __future__ import annotations

import re
from collections.abc import Collection, Sequence
from dataclasses import replace

from autograder.closed_book.cells import cell_tree
from autograder.closed_book.using import Definition, Known, ReadyMade, asked_for
from autograder.closed_book.walking import Walker

#: Without this word no function can be had. Lessons import figures and widgets, which have none,
#: so that most answers cost nothing.
_NAMED = re.compile(r"\bropelib\b(?!\.(?:figures|widgets)\b)")


def ready_made(
    source: str, earlier: Sequence[str] = (), names: Collection[str] | None = None
) -> tuple[ReadyMade, ...]:
    """Find where an answer uses a function that the course asks learners to write.

    Only `ropelib`'s own functions are meant, however they are imported; one of the same name that
    the notebook defines itself is the learner's own. The text alone is looked at, nothing is run.

    Parameters
    ----------
    source : str
        The answer's cell.
    earlier : sequence of str
        The cells before it, in the order in which they ran.
    names : collection of str, optional
        The names that hold the answer. What only stands below them, such as a comparison at the
        end of the cell, then does not count. Left out, all that stands in the cell counts.

    Returns
    -------
    tuple of ReadyMade
        Those in the answer's cell first, then by cell and line.

    Examples
    --------
    >>> [(use.function, use.line) for use in ready_made("import ropelib as r; x = r.periods(1)")]
    [('periods', 1)]
    """
    if not any(_NAMED.search(text) for text in (source, *earlier)):
        return ()
    try:
        found = _found(source, earlier, names)
    except RecursionError:  # nested too deeply for anybody to have written it
        return ()
    own = len(earlier)
    told = (replace(use, is_earlier=use.cell != own) for use in found)
    return tuple(sorted(told, key=lambda use: (-use.cell, use.line, use.function, not use.called)))


def _found(
    source: str, earlier: Sequence[str], names: Collection[str] | None
) -> Collection[ReadyMade]:
    walker, own = Walker(), len(earlier)
    for cell, text in enumerate((*earlier, source)):
        tree = cell_tree(text)
        if tree is not None:
            walker.walk_cell(tree, cell)
    answer = walker.scope.names
    walker.finish()
    if names is None:
        everything = (use for statement in walker.statements for use in statement.uses)
        return {use for use in everything if use.cell == own}
    bound = {one for name in names for one in answer.get(name, ())}
    reached = {each for one in bound if isinstance(one, Definition) for each in one.reached()}
    found = {use for statement in reached for use in statement.uses}
    found |= _in_the_way(walker.statements, reached)
    places = {(use.cell, use.line) for use in found}
    for one in bound:
        if isinstance(one, Known) and (function := asked_for(one.path)):
            # The answer is the function itself, by an import: no expression names it.
            if (one.cell, one.line) not in places:
                found.add(ReadyMade(function, one.line, one.path, False, one.cell))
    return found


def _in_the_way(
    statements: Sequence[Definition], reached: Collection[Definition]
) -> set[ReadyMade]:
    """Give the calls that stop a cell, while it is graded, above something that is needed."""
    found: set[ReadyMade] = set()
    last = {each.cell: place for place, each in enumerate(statements) if each in reached}
    for place, each in enumerate(statements):
        if place < last.get(each.cell, 0):
            found |= each.calls
    return found
