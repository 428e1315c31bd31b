"""Expressions, one or several lines of a derivation, decided exactly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import sympy as sp

from autograder.exercise import Ask
from autograder.formatting import symbol
from autograder.kinds.free_names import Meaning, meanings
from autograder.kinds.lines import GOOD, together
from autograder.kinds.reading_expressions import in_symbols, note_on_reals, read_entries
from autograder.kinds.rejection import Rejected
from autograder.kinds.step import Step
from autograder.verdict import Finding


@dataclass(frozen=True)
class Expression:
    """One expression or the lines of a derivation, each in the same symbols.

    Parameters
    ----------
    steps : tuple of Step
        In order.
    symbols : str
        The names of the symbols, with blanks between. An answer may name them otherwise.
    positive : bool
        Whether they stand for positive numbers alone: only of these every power is decided.
    """

    steps: tuple[Step, ...]
    symbols: str
    positive: bool = False
    label = "expression"
    cases = None

    @property
    def names(self) -> tuple[str, ...]:
        """The lines' names."""
        return tuple(step.name for step in self.steps)

    signatures = names

    def judge(self, ask: Ask, rng: np.random.Generator) -> Finding:
        """Judge line by line; a later line counts even when an earlier one is wrong."""
        sign = "positive" if self.positive else "real"
        symbols = {name: sp.Symbol(name, **{sign: True}) for name in self.symbols.split()}
        lines = [_read(ask, step) for step in self.steps]
        given = [line for line in lines if isinstance(line, np.ndarray)]
        wanted = [step.entries for step in self.steps]
        ways = [self._judged(lines, symbols, way, rng) for way in meanings(given, wanted, symbols)]
        # of several ways to read the names, the one under which most lines hold
        findings = max(ways, key=_holding)
        if len(ways) > 1 and not _holding(findings):
            # no way is better than another: say which names are unknown
            findings = self._judged(lines, symbols, Meaning(), rng)
        domain = f"for all {sign} {', '.join(map(symbol, symbols))}" if symbols else ""
        return together(self.names, findings, domain)

    def _judged(
        self,
        lines: Sequence[np.ndarray | Finding],
        symbols: Mapping[str, sp.Symbol],
        way: Meaning,
        rng: np.random.Generator,
    ) -> list[Finding]:
        findings = []
        for step, line in zip(self.steps, lines, strict=True):
            if isinstance(line, Finding):
                findings.append(line)
                continue
            try:
                given = in_symbols(line, step.name, symbols, way.instead)
            except Rejected as rejection:
                findings.append(rejection.finding)
                continue
            notes = filter(None, (note_on_reals(line), way.note))
            findings.append(step.judge(given, symbols, " ".join(notes), rng))
        return findings


def _holding(findings: Sequence[Finding]) -> int:
    return sum(finding.status in GOOD for finding in findings)


def _read(ask: Ask, step: Step) -> np.ndarray | Finding:
    try:
        return read_entries(ask, step.name, step.shape)
    except Rejected as rejection:
        return rejection.finding
