"""Properties of maps: relative, I at position 0, no rotation, position and token kept."""

from __future__ import annotations

from collections.abc import Callable, Mapping

import numpy as np
import sympy as sp

from autograder.answering.time_limit import TimeUp, time_limit
from autograder.formatting import number
from autograder.kinds.deciding import LONGEST, decided, tested
from autograder.kinds.encoding.maps import Condition, Outcome
from autograder.verdict import CounterExample
from ropelib.symbolic import Proof, Refutation, prove_relative_score

Maps = Mapping[str, sp.Matrix]
#: From maps to a wrong idea behind them, or "".
Idea = Callable[[Maps], str]

#: What jumps, or is no number somewhere.
_JUMPS = (sp.floor, sp.ceiling, sp.Mod, sp.Piecewise, sp.sign, sp.Heaviside, sp.frac)
_UNBOUNDED = (sp.tan, sp.cot, sp.sec, sp.csc, sp.log, sp.asin, sp.acos)


def no_idea(maps: Maps) -> str:
    """Know nothing."""
    return ""


def relative(
    score: Callable[[Maps], sp.Expr],
    m: sp.Symbol,
    n: sp.Symbol,
    idea: Idea = no_idea,
) -> Condition:
    """Ask that a score, made of the maps, depends on n − m alone."""

    def condition(maps: Maps) -> Outcome:
        whole = score(maps)
        try:
            with time_limit(LONGEST):
                answer = prove_relative_score(whole, m, n)
        except TimeUp:
            answer = None
        if isinstance(answer, Proof):
            return Outcome(True)
        if isinstance(answer, Refutation):
            sentence = "It is not relative: moved together, the two tokens have another score."
            return Outcome(False, sentence, _shifted(answer, m, n), idea(maps))
        return _relative_in_numbers(whole, m, n, idea(maps))

    return condition


def _shifted(answer: Refutation, m: sp.Symbol, n: sp.Symbol) -> CounterExample:
    """Say a refutation as two positions, and the same two moved on."""
    values = {symbol.name: value for symbol, value in answer.values.items()}
    shift = values.get("s", sp.S.Zero)
    rows = []
    for letter in "qk":
        row = [values[name] for name in sorted(values) if name.rstrip("0123456789") == letter]
        rows.append(f"{letter} = [{', '.join(map(number, row))}]")
    at = [values.get(one.name, sp.S.Zero) for one in (m, n)]
    places = [", ".join(number(p + by) for p in at) for by in (0, shift)]
    return CounterExample(
        f"{', '.join(rows)}, at (m, n) = ({places[0]}) and ({places[1]})",
        consequence=f"The distance is the same, and the scores are {answer.left} and "
        f"{answer.right}.",
    )


def _relative_in_numbers(whole: sp.Expr, m: sp.Symbol, n: sp.Symbol, idea: str) -> Outcome:
    s = sp.Symbol("s", integer=True) if m.is_integer else sp.Symbol("s", real=True)
    moved = whole.subs({m: m + s, n: n + s}, simultaneous=True)
    rng = np.random.default_rng(8)
    if m.is_integer:
        # whole positions, put in first: the rest are real numbers
        places = rng.integers(-9, 9, size=(6, 3)).tolist()
        pairs = [({m: a, n: b}, {m: a + c, n: b + c}) for a, b, c in places]
        checks = [tested(whole.subs(one), whole.subs(other), rng) for one, other in pairs]
    else:
        checks = [tested(moved, whole, rng)]
    if any(check.equal is False for check in checks):
        sentence = "It is not relative: moved together, the two tokens have another score."
        return Outcome(False, sentence, None, idea)
    if any(check.equal is None for check in checks):
        return Outcome(False, "Its score has no values at real numbers.")
    return Outcome(None, "That it is relative was tried on numbers; no proof was found.")


def starts_at_identity(name: str, position: sp.Symbol, idea: Idea = no_idea) -> Condition:
    """Ask that a map is I at position 0."""

    def condition(maps: Maps) -> Outcome:
        start = maps[name].subs(position, 0)
        if _same(start, sp.eye(start.rows)):
            return Outcome(True)
        story = f"At position 0 nothing may happen, and `{name}` is {_matrix(start)} there."
        example = CounterExample(f"{position} = 0", consequence=story)
        return Outcome(False, f"`{name}` is not I at position 0.", example, idea(maps))

    return condition


def starts_elsewhere(name: str, position: sp.Symbol) -> Condition:
    """Ask that a map is not I at position 0."""

    def condition(maps: Maps) -> Outcome:
        start = maps[name].subs(position, 0)
        if not _same(start, sp.eye(start.rows)):
            return Outcome(True)
        example = CounterExample(
            f"{position} = 0",
            consequence="Here it is I: with all the other conditions it must be a rotation. "
            "What could stand there instead?",
        )
        return Outcome(False, f"`{name}` still starts at I.", example)

    return condition


def continuous(name: str, position: sp.Symbol) -> Condition:
    """Ask for a map without jumps and gaps."""

    def condition(maps: Maps) -> Outcome:
        matrix = maps[name]
        if any(entry.has(*_JUMPS) for entry in matrix):
            return Outcome(False, f"`{name}` jumps from one position to the next.")
        gaps = any(entry.has(*_UNBOUNDED) or _divides_by(entry, position) for entry in matrix)
        if gaps:
            sentence = f"`{name}` is not defined at every {position}, or may not be."
            return Outcome(False, sentence)
        return Outcome(True)

    return condition


def _divides_by(entry: sp.Expr, position: sp.Symbol) -> bool:
    return any(
        power.base.has(position) and (power.exp.is_negative or not power.exp.is_Integer)
        for power in entry.atoms(sp.Pow)
    )


def not_orthogonal(name: str, position: sp.Symbol) -> Condition:
    """Ask for a map that is no rotation, and changes lengths somewhere."""

    def condition(maps: Maps) -> Outcome:
        matrix = maps[name]
        if not _same(matrix * matrix.T, sp.eye(matrix.rows)):
            return Outcome(True)
        example = CounterExample(
            f"any {position}",
            consequence=f"`{name}` times its transpose is I at every position: it keeps all "
            "lengths, as rotations do. Find one that does not.",
        )
        return Outcome(False, f"`{name}` is orthogonal.", example)

    return condition


def no_turn(name: str, position: sp.Symbol) -> Condition:
    """Ask for a map whose determinant is not 1 everywhere, as that of a turn is."""

    def condition(maps: Maps) -> Outcome:
        if not _same(sp.Matrix([[maps[name].det()]]), sp.Matrix([[1]])):
            return Outcome(True)
        example = CounterExample(
            f"any {position}",
            consequence="The determinant is 1 at every position, as that of a turn is. "
            "Which determinant has a mirror?",
        )
        return Outcome(False, f"`{name}` is a turn at every position.", example)

    return condition


def tells_positions(name: str, position: sp.Symbol) -> Condition:
    """Ask for a map that is not the same at all positions."""

    def condition(maps: Maps) -> Outcome:
        if not _same(maps[name], maps[name].subs(position, 0)):
            return Outcome(True)
        example = CounterExample(
            f"{position} = 0 and {position} = 1",
            consequence="One and the same map at every position: relative, and blind to order.",
        )
        sentence = f"`{name}` does not depend on {position}."
        return Outcome(False, sentence, example, "carries-no-position")

    return condition


def keeps_token(name: str, token: tuple[sp.Symbol, ...]) -> Condition:
    """Ask that no entry of the token is without effect."""

    def condition(maps: Maps) -> Outcome:
        for one in token:
            if _same(maps[name], maps[name].subs(one, one + 1)):
                example = CounterExample(
                    f"{one.name} and {one.name} + 1",
                    consequence="Two different tokens become the same vector.",
                )
                sentence = f"`{name}` does not depend on {one.name}."
                return Outcome(False, sentence, example, "loses-the-token")
        return Outcome(True)

    return condition


def not_linear(name: str, token: tuple[sp.Symbol, ...]) -> Condition:
    """Ask for a map that does not respect sums, or multiples, of tokens."""

    def condition(maps: Maps) -> Outcome:
        f = maps[name]
        others = sp.symbols(f"y1:{len(token) + 1}", real=True)
        put = dict(zip(token, others, strict=True))
        both = f.subs({a: a + b for a, b in put.items()}, simultaneous=True)
        twice = f.subs({a: 2 * a for a in token}, simultaneous=True)
        if not _same(both, f + f.subs(put, simultaneous=True)) or not _same(twice, 2 * f):
            return Outcome(True)
        example = CounterExample(
            "x, y and x + y",
            consequence=f"`{name}` of a sum is the sum of both: linear. What could the length of "
            "x do to it?",
        )
        return Outcome(False, f"`{name}` is linear.", example)

    return condition


def _same(one: sp.Matrix, other: sp.Matrix) -> bool:
    """Whether two matrices are equal everywhere; what cannot be decided is tried on numbers."""
    rng = np.random.default_rng(8)
    for left, right in zip(one, other, strict=True):
        equal = decided(left, right).equal
        if equal is None:
            equal = tested(left, right, rng).equal is not False
        if not equal and not (left.has(sp.Float) and tested(left, right, rng).equal):
            return False
    return True


def _matrix(matrix: sp.Matrix) -> str:
    rows = [", ".join(str(entry).replace("-", "−") for entry in row) for row in matrix.tolist()]
    return f"[{', '.join(f'[{row}]' for row in rows)}]"
