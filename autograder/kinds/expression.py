"""Expressions, one or several lines of a derivation, decided exactly."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

import numpy as np
import sympy as sp

from autograder.exercise import Ask
from autograder.formatting import symbol
from autograder.kinds.free_names import Meaning, meanings
from autograder.kinds.reading_expressions import in_symbols, note_on_reals, read_entries
from autograder.kinds.rejection import Rejected
from autograder.kinds.step import Step
from autograder.verdict import Finding, Part, Status

_GOOD = (Status.PROVED, Status.TESTED)


@dataclass(frozen=True)
class Expression:
    """One expression or the lines of a derivation, each in the same real symbols.

    Parameters
    ----------
    steps : tuple of Step
        In order.
    symbols : str
        The names of the symbols, with blanks between. An answer may name them otherwise.
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
        symbols = {name: sp.Symbol(name, real=True) for name in self.symbols.split()}
        lines = [_read(ask, step) for step in self.steps]
        given = [line for line in lines if isinstance(line, np.ndarray)]
        wanted = [step.entries for step in self.steps]
        ways = [self._judged(lines, symbols, way, rng) for way in meanings(given, wanted, symbols)]
        # of several ways to read the names, the one under which most lines hold
        findings = max(ways, key=_holding)
        if len(ways) > 1 and not _holding(findings):
            # no way is better than another: say which names are unknown
            findings = self._judged(lines, symbols, Meaning(), rng)
        return _together(self.steps, findings, symbols)

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
    return sum(finding.status in _GOOD for finding in findings)


def _read(ask: Ask, step: Step) -> np.ndarray | Finding:
    try:
        return read_entries(ask, step.name, step.shape)
    except Rejected as rejection:
        return rejection.finding


def _together(
    steps: Sequence[Step], findings: Sequence[Finding], symbols: Mapping[str, sp.Symbol]
) -> Finding:
    """Make one finding of those on all lines."""
    if all(finding.status is Status.UNATTEMPTED for finding in findings):
        return findings[0]
    parts = tuple(
        Part(step.name, 1.0, float(finding.status in _GOOD), finding.headline)
        for step, finding in zip(steps, findings, strict=True)
    )
    worst = next((one for one in findings if one.status not in _GOOD), None)
    notes = " ".join(dict.fromkeys(one.reason for one in findings if one.reason))
    if worst is None:
        proved = all(one.status is Status.PROVED for one in findings)
        lines = {1: "It is equal to what was asked", 2: "Both lines hold"}.get(
            len(findings), f"All {len(findings)} lines hold"
        )
        domain = f"for all real {', '.join(map(symbol, symbols))}" if proved and symbols else ""
        status = Status.PROVED if proved else Status.TESTED
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
