"""Expressions, one or several lines of a derivation, decided exactly."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field

import numpy as np
import sympy as sp

from autograder.exercise import Ask
from autograder.formatting import number, symbol
from autograder.kinds.deciding import decided, tested
from autograder.kinds.reading import read_expression
from autograder.kinds.rejection import Rejected
from autograder.verdict import CounterExample, Finding, Part, Status


@dataclass(frozen=True)
class Step:
    """One line of a derivation.

    Parameters
    ----------
    name : str
        The name bound to the line's expression.
    expected : sympy.Expr
        What it must equal for all real values.
    form : callable, optional
        From the expression to what is not yet in the form asked; an empty text if all is.
    wrong : mapping
        {misconception: what it would give}.
    consequence : str
        What to look at when it is refuted; without one the two values are shown.
    """

    name: str
    expected: sp.Expr
    form: Callable[[sp.Expr], str] | None = None
    wrong: Mapping[str, sp.Expr] = field(default_factory=dict)
    consequence: str = ""


@dataclass(frozen=True)
class Expression:
    """One expression or the lines of a derivation, each in the same real symbols.

    Parameters
    ----------
    steps : tuple of Step
        In order.
    symbols : str
        The names of the symbols, as for `sympy.symbols`.
    """

    steps: tuple[Step, ...]
    symbols: str
    label = "expression"
    cases = None

    @property
    def names(self) -> tuple[str, ...]:
        """The lines' names."""
        return tuple(step.name for step in self.steps)

    signatures = names

    def judge(self, ask: Ask, rng: np.random.Generator) -> Finding:
        """Judge line by line; a later line counts even when an earlier one is wrong."""
        symbols = {s.name: s for s in sp.symbols(self.symbols, real=True, seq=True)}
        findings = [self._judge_step(step, ask, symbols, rng) for step in self.steps]
        if all(finding.status is Status.UNATTEMPTED for finding in findings):
            return findings[0]
        parts = tuple(
            Part(
                step.name,
                1.0,
                float(finding.status is Status.PROVED or finding.status is Status.TESTED),
                finding.headline,
            )
            for step, finding in zip(self.steps, findings, strict=True)
        )
        worst = next((f for f in findings if f.status not in (Status.PROVED, Status.TESTED)), None)
        notes = " ".join(dict.fromkeys(f.reason for f in findings if f.reason))
        if worst is None:
            status = (
                Status.PROVED if all(f.status is Status.PROVED for f in findings) else Status.TESTED
            )
            lines = {1: "It is equal to what was asked", 2: "Both lines hold"}.get(
                len(findings), f"All {len(findings)} lines hold"
            )
            proved = f"for all real {', '.join(map(symbol, symbols))}"
            domain = proved if status is Status.PROVED else ""
            return Finding(status, f"{lines}.", parts, domain, notes)
        status = Status.ERROR if worst.status is Status.UNATTEMPTED else worst.status
        return Finding(
            status,
            worst.headline,
            parts if len(parts) > 1 else (),
            reason=worst.reason,
            counterexample=worst.counterexample,
            misconceptions=worst.misconceptions,
            traceback=worst.traceback,
            printed=worst.printed,
        )

    def _judge_step(
        self, step: Step, ask: Ask, symbols: Mapping[str, sp.Symbol], rng: np.random.Generator
    ) -> Finding:
        try:
            given, note = read_expression(ask, step.name, symbols)
        except Rejected as rejection:
            return rejection.finding
        lost = sorted(s.name for s in step.expected.free_symbols - given.free_symbols)
        if lost and given.atoms(sp.Float):
            names = ", ".join(map(symbol, lost))
            return Finding(
                Status.ERROR,
                f"`{step.name}` holds decimals in place of {names}: has another cell set these "
                "names to numbers? Declare the symbols again, and run this cell.",
            )
        decision = decided(given, step.expected)
        status, reason = Status.PROVED, note
        if decision.equal is None or (not decision.equal and given.atoms(sp.Float)):
            # Rounded numbers in it, or beyond what can be decided: it may still agree in numbers.
            why = decision.reason or "decimals can only agree to their rounding"
            status, reason = Status.TESTED, f"{why}. {note}".strip()
            decision = tested(given, step.expected, rng)
        if decision.equal is None:
            headline = f"`{step.name}` cannot be compared: {decision.reason}."
            return Finding(Status.ERROR, headline)
        if not decision.equal:
            return self._refuted(step, given, decision.values, symbols)
        formless = step.form(given) if step.form else ""
        if formless:
            return Finding(
                Status.ERROR, f"`{step.name}` is equal to what is asked, but {formless}."
            )
        return Finding(status, f"`{step.name}` is equal to what is asked.", reason=reason)

    def _refuted(
        self,
        step: Step,
        given: sp.Expr,
        values: Mapping[sp.Symbol, sp.Rational],
        symbols: Mapping[str, sp.Symbol],
    ) -> Finding:
        point = {s: values.get(s, sp.S.Zero) for s in symbols.values()}
        got, wanted = (sp.N(side.subs(point), 6) for side in (given, step.expected))
        shown = given.free_symbols | step.expected.free_symbols
        at = ", ".join(f"{symbol(s.name)} = {number(v)}" for s, v in point.items() if s in shown)
        idea = next((m for m, wrong in step.wrong.items() if decided(given, wrong).equal), None)
        values_there = "" if step.consequence else _decimal(wanted)
        return Finding(
            Status.REFUTED,
            f"`{step.name}` is not equal to what is asked.",
            counterexample=CounterExample(at, _decimal(got), values_there, step.consequence),
            misconceptions=(idea,) if idea else (),
        )


def _decimal(value: sp.Expr) -> str:
    if not value.is_number or not value.is_finite:
        return "no number"
    return number(complex(value)) if abs(sp.im(value)) > 1e-12 else number(float(sp.re(value)))
