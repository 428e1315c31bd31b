"""One use of a function that the course asks for, and the statement in which it stands."""

from __future__ import annotations

from dataclasses import dataclass, field

from autograder.sandbox.closed_book import ASKED_FOR


@dataclass(frozen=True)
class ReadyMade:
    """Where a program uses a function of `ropelib` that the course asks learners to write.

    Parameters
    ----------
    function : str
        Its name in `ropelib`.
    line : int
        In its cell, counted from 1.
    written : str
        How the program names it: ``rl.encoding.rope``.
    called : bool
        Whether it is called there; else it is used as a value, or imported as the answer itself.
    cell : int
        The place of its cell among the earlier ones and the answer's own, which comes last.
    is_earlier : bool
        Whether it stands in an earlier cell than the answer.
    """

    function: str
    line: int
    written: str
    called: bool = True
    cell: int = 0
    is_earlier: bool = False


@dataclass(frozen=True)
class Known:
    """What a name stands for: a module or what one holds, by its dotted path."""

    path: str
    line: int = 0
    cell: int = 0


@dataclass(eq=False)
class Definition:
    """A statement: what it uses ready-made, and the statements whose names it reads.

    Parameters
    ----------
    cell : int
        The place of its cell.
    calls : set of ReadyMade
        Those of its uses that are called when the statement itself runs.
    """

    cell: int = 0
    calls: set[ReadyMade] = field(default_factory=set)
    uses: set[ReadyMade] = field(default_factory=set)
    needs: set[Definition] = field(default_factory=set)

    def reached(self) -> set[Definition]:
        """Give this statement and all that it rests on."""
        found, ahead = set(), [self]
        while ahead:
            one = ahead.pop()
            if one not in found:
                found.add(one)
                ahead += one.needs
        return found


#: What a name may stand for, of which there are several after an ``if``.
Binding = Known | Definition


def asked_for(path: str) -> str:
    """Give the function that the course asks for and that a dotted path leads to; else ""."""
    package, _, rest = path.partition(".")
    name = rest.rpartition(".")[2]
    return name if package == "ropelib" and name in ASKED_FOR else ""
