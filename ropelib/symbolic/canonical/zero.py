"""Whether a canonical form is the zero function: decided, but for constants nobody understands."""

from __future__ import annotations

import math
from collections import defaultdict
from fractions import Fraction
from typing import Any

import sympy as sp
from sympy.polys.domains import QQ
from sympy.polys.rings import PolyElement

from ropelib.symbolic.canonical.exponential import ExponentialPolynomial
from ropelib.symbolic.canonical.generators import PI, Generators
from ropelib.symbolic.canonical.intervals import bounds, excludes_zero
from ropelib.symbolic.canonical.roots_of_unity import square_root, sums_to_zero
from ropelib.symbolic.deciding.points import generic_points

#: Roots of unity of a higher order than this are not compared.
HIGHEST_ORDER = 100_000


def is_zero(value: ExponentialPolynomial) -> bool | None:
    """Say whether a canonical form is zero for all real values of its variables.

    Returns
    -------
    bool or None
        None where a constant is neither known to be zero nor known not to be (π beside e, or
        parts that were not taken apart).
    """
    if not value.terms:
        return True
    phases = _by_phase(value) or {}
    comparable = all(order <= HIGHEST_ORDER for order, _ in phases.values())
    if phases and comparable:
        if all(_vanishes(value.generators, *group) for group in phases.values()):
            return True
    if comparable and not _is_doubtful(value):
        return False
    return False if _differs_somewhere(value) else None


def _differs_somewhere(value: ExponentialPolynomial) -> bool:
    """Whether intervals show that this is not 0 at an unremarkable point."""
    variables = {s for _, thing in value.generators.names for s in _symbols(thing)}
    for point in generic_points(sorted(variables, key=str)):
        try:
            if excludes_zero(bounds(value, point)):
                return True
        except (ArithmeticError, ValueError):
            continue
    return False


def _symbols(thing: Any) -> set[sp.Symbol]:
    return thing.free_symbols if isinstance(thing, sp.Basic) else set()


def _by_phase(value: ExponentialPolynomial) -> dict[PolyElement, tuple[int, list]] | None:
    """Collect the terms whose exponents differ by a phase 𝚒πr; None where none has a phase."""
    generators, groups, found = value.generators, {}, False
    for exponent, coefficient in value.aligned().items():
        phase = exponent.get(generators.monomial(PI))
        rest, half_turns = exponent, Fraction(0)
        if phase is not None and phase.y:
            found = True
            half_turns = Fraction(int(phase.y.numerator), int(phase.y.denominator))
            items = dict(exponent)
            items[generators.monomial(PI)] = phase.new(phase.x, QQ(0))
            rest = generators.polynomial(items)
        order, members = groups.get(rest, (4, []))
        order = math.lcm(order, 2 * half_turns.denominator)
        groups[rest] = order, [*members, (half_turns, coefficient)]
    return groups if found else None


def _vanishes(generators: Generators, order: int, members: list) -> bool:
    """Decide a sum of roots of unity times polynomials."""
    sums: dict[tuple, dict[int, Any]] = {}
    for half_turns, coefficient in members:
        start = int(half_turns * order / 2)
        for monomial, number in coefficient.items():
            powers = [(start, Fraction(1))]
            rest = list(monomial)
            for place in generators.roots:
                prime = generators.names[place][1]
                if rest[place] >= Fraction(1, 2) and order % (8 if prime == 2 else prime) == 0:
                    rest[place] -= Fraction(1, 2)
                    surd = square_root(prime, order)
                    powers = [(i + j, a * b) for i, a in powers for j, b in surd]
            total = sums.setdefault(tuple(rest), defaultdict(lambda: QQ.zero))
            for i, factor in powers:
                scale = QQ(factor.numerator, factor.denominator)
                total[i % order] += number.x * scale
                total[(i + order // 4) % order] += number.y * scale
    return all(sums_to_zero(weights, order) for weights in sums.values())


def _is_doubtful(value: ExponentialPolynomial) -> bool:
    """Whether constants mix transcendental numbers of which no independence is proved."""
    generators = value.generators
    kinds = [
        kind if not isinstance(thing, sp.Symbol) else "symbol" for kind, thing in generators.names
    ]
    if "opaque" in kinds:
        opaque = [i for i, kind in enumerate(kinds) if kind == "opaque"]
        if any(m[i] for e, c in value.terms.items() for p in (e, c) for m in p for i in opaque):
            return True
    constants = [i for i, kind in enumerate(kinds) if kind in ("pi", "log")]
    if len(constants) == 1 and all(_varies(e, kinds) for e in value.terms if e):
        return False
    groups: dict[frozenset, list] = {}
    for exponent, coefficient in value.terms.items():
        varying = {m: c for m, c in exponent.items() if any(map(_of_variable(kinds), _places(m)))}
        constant = {m: c for m, c in exponent.items() if m not in varying}
        groups.setdefault(frozenset(varying.items()), []).append((constant, coefficient))
    return any(len(_transcendental(group, constants, generators)) > 1 for group in groups.values())


def _varies(exponent: PolyElement, kinds: list[str]) -> bool:
    return all(any(map(_of_variable(kinds), _places(monomial))) for monomial in exponent)


def _of_variable(kinds: list[str]) -> Any:
    return lambda place: kinds[place] == "symbol"


def _places(monomial: tuple) -> list[int]:
    return [i for i, power in enumerate(monomial) if power]


def _transcendental(group: list, constants: list[int], generators: Generators) -> set:
    """List the transcendental numbers in coefficients of one exponential of variables."""
    phase = generators.monomial(PI)
    bare = [{m: c for m, c in constant.items() if m != phase or c.x} for constant, _ in group]
    exponentials = {frozenset(constant.items()) for constant in bare}
    found: set = {"e"} if len(exponentials) > 1 else set()
    places = [m for _, coefficient in group for m in coefficient]
    if len(exponentials) > 1:
        places += [m for constant in bare for m in constant]
    return found | {i for monomial in places for i in constants if monomial[i]}
