"""Programs with one small change each, as the mutation tool cosmic-ray makes them."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache

from cosmic_ray.ast import Visitor, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.plugins import get_operator, operator_names
from parso.tree import NodeOrLeaf

#: Arithmetic on floats; shifts and the like only fail.
_ARITHMETIC = "(Add|Sub|Mul|Div|FloorDiv|Mod|Pow)"
_USED = re.compile(
    f"ReplaceBinaryOperator_{_ARITHMETIC}_{_ARITHMETIC}"
    "|ReplaceUnaryOperator_(UAdd_USub|USub_UAdd|Delete_USub|Delete_Not)"
    "|ReplaceComparisonOperator_(Eq|NotEq|Lt|LtE|Gt|GtE)_(Eq|NotEq|Lt|LtE|Gt|GtE)"
    "|ReplaceComparisonOperator_(Is_IsNot|IsNot_Is)"
    "|AddNot|ReplaceTrueWithFalse|ReplaceFalseWithTrue|ReplaceAndWithOr|ReplaceOrWithAnd"
    "|ReplaceBreakWithContinue|ReplaceContinueWithBreak"
    "|NumberReplacer|ZeroIterationForLoop|RemoveDecorator"
)


@dataclass(frozen=True)
class Mutation:
    """One change that the tool can make to a program.

    Parameters
    ----------
    operator : str
        What is changed, in the tool's words.
    occurrence : int
        Which of the places.
    """

    operator: str
    occurrence: int

    def __str__(self) -> str:
        return f"{self.operator.partition('/')[2]} {self.occurrence + 1}"

    def of(self, source: str) -> str | None:
        """Make the change; None where the program's tree stays what it was."""
        mutant = mutate_code(source, get_operator(self.operator)(), self.occurrence)
        if mutant is None or not _parses(mutant) or _tree(mutant) == _tree(source):
            return None
        return mutant


def mutations(source: str) -> Iterator[Mutation]:
    """List the changes that the tool can make to a program.

    Parameters
    ----------
    source : str
        A Python program.
    """
    places = _Places()
    places.walk(get_ast(source))
    for name, count in places.counts.items():
        yield from (Mutation(name, occurrence) for occurrence in range(count))


@cache
def used_operators() -> tuple[str, ...]:
    """Name the tool's operators that make sense for numerical programs."""
    return tuple(name for name in operator_names() if _USED.fullmatch(name.partition("/")[2]))


class _Places(Visitor):
    """Counts the places at which every operator applies, in the order in which the tool does."""

    def __init__(self) -> None:
        self.counts = dict.fromkeys(used_operators(), 0)
        self._operators = {name: get_operator(name)() for name in self.counts}

    def visit(self, node: NodeOrLeaf) -> NodeOrLeaf:
        for name, operator in self._operators.items():
            self.counts[name] += sum(1 for _ in operator.mutation_positions(node))
        return node


def _parses(source: str) -> bool:
    try:
        ast.parse(source)
    except (SyntaxError, ValueError):
        return False
    return True


def _tree(source: str) -> str:
    return ast.dump(ast.parse(source))
