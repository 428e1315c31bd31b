"""Things that are called by a name and stand for a value: shown as R_φ, decided as its entries."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import sympy as sp
from sympy.core.symbol import Str

from ropelib.symbolic.theorems.notation import GREEK


class _Defined:
    """What scalars and matrices with a name share: how they are written, and what they are."""

    def __new__(
        cls, name: Any, value: Any, index: Any = (), arguments: Any = ()
    ) -> Named | NamedMatrix:
        if isinstance(value, sp.MatrixBase):
            value = value.as_immutable()
        # these are SymPy's own arguments too, so that substitution reaches all of them
        parts = sp.Tuple(*index), sp.Tuple(*arguments)
        return super().__new__(cls, Str(str(name)), sp.sympify(value), *parts)

    @property
    def name(self) -> str:
        return self.args[0].name

    @property
    def value(self) -> Any:
        return self.args[1]

    def doit(self, **hints: Any) -> Any:
        """Give the value that the name stands for."""
        return self.value.doit(**hints)

    def _plain(self, printer: Any) -> str:
        return self._written(printer, str, printer.as_index, "({})")

    def _latex(self, printer: Any) -> str:
        return self._written(printer, r"\operatorname{{{}}}".format, "_{{{}}}".format, "({})")

    def _written(
        self,
        printer: Any,
        upright: Callable[[str], str],
        below: Callable[[str], str],
        beside: str,
    ) -> str:
        _, _, index, arguments = self.args
        # a word, such as swap, is set upright: in italics it would be a product of letters
        word = len(self.name) > 1 and self.name.isalpha() and self.name not in GREEK
        text = upright(self.name) if word else printer._print(sp.Symbol(self.name))
        if index:
            # LaTeX keeps its fractions low there
            write = getattr(printer, "small", printer._print)
            text += below(", ".join(map(write, index)))
        if arguments:
            text += beside.format(", ".join(map(printer._print, arguments)))
        return text


class Named(_Defined, sp.Expr):
    """A number with a name.

    Parameters
    ----------
    name : str
        Such as ``x'``, read as SymPy reads the name of a symbol.
    value : sympy.Expr
        What it stands for; ``doit()`` gives it.
    index, arguments : tuple of sympy.Expr, optional
        Written below and in brackets behind the name.
    """

    is_commutative = True


class NamedMatrix(_Defined, sp.MatrixExpr):
    """A matrix, or a row, with a name; the parameters are those of `Named`."""

    @property
    def shape(self) -> tuple[int, int]:
        """The shape of the value."""
        return self.value.shape

    def _entry(self, i: int, j: int, **hints: Any) -> sp.Expr:
        return self.value[i, j]
