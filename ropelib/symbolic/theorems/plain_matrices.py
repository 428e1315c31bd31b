"""Matrices on one line of plain text: R(m)R(n)ᵀ, and [[1, 0], [0, 1]] for what is written out."""

from __future__ import annotations

import sympy as sp
from sympy.printing.str import StrPrinter

HIGH = str.maketrans("0123456789", "⁰¹²³⁴⁵⁶⁷⁸⁹")


class PlainMatrices(StrPrinter):
    """The part of the one-line printer that writes matrices."""

    def _print_MatrixBase(self, expr: sp.MatrixBase) -> str:
        rows = [", ".join(self._print(entry) for entry in row) for row in expr.tolist()]
        if len(rows) == 1:
            return f"[{rows[0]}]"
        return "[" + ", ".join(f"[{row}]" for row in rows) + "]"

    def _print_MatMul(self, expr: sp.MatMul) -> str:
        line, before = "", None
        for factor in expr.args:
            text = self._print(factor)
            if isinstance(factor, sp.MatAdd | sp.Add):
                text = f"({text})"
            # x R_φ, but R(m)R(n) and αx
            apart = line and not line.endswith(")") and before.is_Matrix
            line, before = f"{line} {text}" if apart else line + text, factor
        return line

    def _print_MatAdd(self, expr: sp.MatAdd) -> str:
        line = ""
        for term in expr.args:
            text = self._print(term)
            # −B is held as (−1)B
            text = f"−{text[2:]}" if text.startswith("−1") else text
            joined = f" − {text[1:]}" if text.startswith("−") else f" + {text}"
            line += joined if line else text
        return line

    def _print_HadamardProduct(self, expr: sp.HadamardProduct) -> str:
        return " ∘ ".join(
            f"({self._print(one)})" if isinstance(one, sp.MatAdd) else self._print(one)
            for one in expr.args
        )

    def _print_Transpose(self, expr: sp.Transpose) -> str:
        return f"{self._as_matrix_base(expr.arg)}ᵀ"

    def _print_MatPow(self, expr: sp.MatPow) -> str:
        power = str(expr.exp)
        high = power.translate(HIGH) if power.isdigit() else f"^{self._as_base(expr.exp)}"
        return self._as_matrix_base(expr.base) + high

    def _print_Inverse(self, expr: sp.Inverse) -> str:
        return f"{self._as_matrix_base(expr.arg)}⁻¹"

    def _as_matrix_base(self, expr: sp.MatrixExpr) -> str:
        text = self._print(expr)
        return f"({text})" if isinstance(expr, sp.MatMul | sp.MatAdd) else text

    def _print_Determinant(self, expr: sp.Determinant) -> str:
        return f"det {self._as_matrix_base(expr.arg)}"

    def _print_Trace(self, expr: sp.Trace) -> str:
        return f"tr {self._as_matrix_base(expr.arg)}"

    def _print_Identity(self, expr: sp.Identity) -> str:
        return "I"

    def _print_ZeroMatrix(self, expr: sp.ZeroMatrix) -> str:
        return "0"
