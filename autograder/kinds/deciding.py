"""Deciding an answer's expression within bounds: exactly where possible, else by trying numbers."""

from __future__ import annotations

from dataclasses import dataclass, field

import numpy as np
import sympy as sp

from autograder.answering.time_limit import TimeUp, time_limit
from ropelib.symbolic import Refutation, Unknown, prove_equal

#: Seconds for one decision, points for one test, and the rounding that a test allows for.
LONGEST, POINTS, ROUNDING = 2.0, 12, 1e-9


@dataclass(frozen=True)
class Decision:
    """Whether two expressions are equal: ``True``, ``False`` or ``None`` with the reason."""

    equal: bool | None
    reason: str = ""
    values: dict[sp.Symbol, sp.Rational] = field(default_factory=dict)


def decided(given: sp.Expr, expected: sp.Expr) -> Decision:
    """Decide equality for all real values, in bounded time."""
    try:
        with time_limit(LONGEST):
            answer = prove_equal(given, expected)
    except TimeUp:
        return Decision(None, "to decide it exactly takes too long")
    except (TypeError, ValueError, ArithmeticError, RecursionError, NotImplementedError) as error:
        return Decision(None, f"it cannot be compared ({type(error).__name__})")
    if isinstance(answer, Unknown):
        return Decision(None, answer.reason)
    if isinstance(answer, Refutation):
        return Decision(False, values=answer.values)
    return Decision(True)


def tested(given: sp.Expr, expected: sp.Expr, rng: np.random.Generator) -> Decision:
    """Compare at random real points, positive ones for positive symbols, up to rounding.

    Returns
    -------
    Decision
        ``equal`` is None where no point gives numbers on both sides.
    """
    symbols = sorted(given.free_symbols | expected.free_symbols, key=str)
    seen = 0
    try:
        with time_limit(LONGEST):
            for _ in range(POINTS):
                point = {s: sp.Rational(int(rng.integers(_lowest(s), 4000)), 1000) for s in symbols}
                got, wanted = (complex(side.subs(point).evalf(20)) for side in (given, expected))
                if not np.isfinite(got) or not np.isfinite(wanted):
                    continue
                seen += 1
                if abs(got - wanted) > ROUNDING * max(1.0, abs(wanted)):
                    return Decision(False, values=point)
    except (TypeError, ValueError, ArithmeticError, RecursionError, TimeUp):
        return Decision(None, "it cannot be computed in numbers")
    return Decision(True if seen else None, "" if seen else "it has no values at real numbers")


def _lowest(symbol: sp.Symbol) -> int:
    return 1 if symbol.is_positive else -3999
