"""Several claims, each with its own truth."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

import numpy as np

from autograder.exercise import Ask
from autograder.kinds.one_name import OneName
from autograder.kinds.reading import numbers, read
from autograder.kinds.rejection import Rejected, invalid, unattempted
from autograder.verdict import CounterExample, Finding, Part, Status


@dataclass(frozen=True)
class Several(OneName):
    """Several claims, each answered with True, or with a number that makes it fail.

    Parameters
    ----------
    claims : mapping
        {letter: the claim in words}.
    gap : mapping
        {letter: a function of a number that is zero everywhere if the claim is true}.
    true : frozenset of str
        The letters of the true claims.
    """

    claims: Mapping[str, str]
    gap: Mapping[str, Callable[[float], float]]
    true: frozenset[str]
    label = "several choices"

    def judge(self, ask: Ask, rng: np.random.Generator) -> Finding:
        """Judge each claim by itself."""
        given = read(ask, self.name)
        if not isinstance(given, dict):
            raise invalid(f'`{self.name}` must be a dict such as {{"a": True, "b": 0.5}}.')
        answers = {str(key).strip().lower(): item for key, item in given.items()}
        strange = [key for key in answers if key not in self.claims]
        if strange:
            keys = ", ".join(self.claims)
            raise invalid(f"`{self.name}` has the key {strange[0]!r:.20}; the keys are {keys}.")
        if all(item is None for item in answers.values()):
            raise unattempted(f"`{self.name}` holds no answers yet.")
        slips = {one: self._slip(one, answers.get(one)) for one in self.claims}
        settled = [one for one, slip in slips.items() if not slip]
        if len(settled) == len(slips):
            return Finding(Status.PROVED, "Every claim is settled.", domain="by your witnesses")
        # A true claim comes without a witness, and so counts only when nothing else is wrong.
        broken = len(set(settled) - self.true)
        parts = (
            Part("claims that fail, each with its number", len(slips) - len(self.true), broken),
            Part("claims that hold", len(self.true), 0.0),
        )
        first = next(one for one, slip in slips.items() if slip)
        return Finding(
            Status.REFUTED,
            f"{len(settled)} of {len(slips)} claims are settled.",
            parts,
            counterexample=CounterExample(f'claim "{first}"', consequence=slips[first]),
        )

    def _slip(self, one: str, answer: object) -> str:
        """Say what is wrong with the answer to one claim; nothing if it is right."""
        if answer is None:
            return "It is not answered yet."
        if answer is True:
            return (
                ""
                if one in self.true
                else "It does not hold everywhere: look for a number that breaks it."
            )
        if answer is False or isinstance(answer, str):
            return "Answer True, or give a number at which the claim fails."
        try:
            at = float(numbers(answer, f"{self.name}[{one!r}]", ()).floats)
        except Rejected as rejection:
            return rejection.finding.headline
        gap = abs(self.gap[one](at))
        if gap > 1e-9:
            return "" if one not in self.true else "It is true everywhere."
        return f"At {at:.6g} the claim holds: this number does not break it."
