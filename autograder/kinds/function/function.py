"""The kind of exercise that asks for a function."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from typing import Any

import numpy as np

from autograder.answer import Program
from autograder.exercise import Ask
from autograder.kinds.function import checking, showing, trying
from autograder.kinds.function.around import around_numbers
from autograder.kinds.function.diagnosing import diagnosis
from autograder.kinds.function.features import Feature
from autograder.kinds.function.inputs import Arguments, Claim, Input
from autograder.kinds.function.parts import PURITY, VALUES, parts_of
from autograder.kinds.function.proving import Proof, prove_claims
from autograder.kinds.function.shrinking import shrunk, smallest_of
from autograder.kinds.function.symptoms import symptom
from autograder.kinds.function.trial import Trial
from autograder.kinds.reading import read
from autograder.slips.models import Model
from autograder.verdict import Finding
from ropelib.figures import Figure

Models = Iterable[Model] | Callable[[Sequence[float]], Iterable[Model]]


@dataclass(frozen=True)
class Function:
    """A function to write.

    Parameters
    ----------
    name, parameters : str, tuple of str
        Its name and its parameters, as they stand in its signature.
    reference : callable
        The right function.
    claims : sequence of Claim
        What the proof runs on.
    inputs : sequence of Input
        The simplest first: the first that fails is the counter-example.
    fresh : callable
        Draws random inputs.
    near : callable, optional
        From a number that the program mentions, and a generator, to inputs around it; left out,
        the number is put in the place of every argument of a fresh input.
    wrong : iterable of Model, or callable
        What wrong ideas compute; a callable is given the numbers that the program mentions.
    weights : mapping
        The points, or shares of them, of each part. The part "values" decides: where it is wrong
        nothing is earned. "dtype" is there where the result's type is promised.
    features : sequence of Feature
        What the inputs of a function that is wrong at some places only may have in common.
    placed : sequence of Claim
        Claims with numbers for the positions, for programs that cannot run without knowing them.
    deeper : callable, optional
        More claims, at larger d.
    simpler : callable, optional
        From arguments to simpler ones, for a smaller counter-example.
    promised : callable, optional
        From arguments to whether the exercise promises them; asked of simpler ones.
    scale : callable, optional
        From arguments to the size of the numbers that a result is left from, where it can be much
        smaller than they are: roundings are judged by it.
    entrywise : bool
        Whether every entry is judged by its own size, and not by the largest.
    picture : callable, optional
        Draws arguments, the learner's and the expected result.
    """

    name: str
    parameters: tuple[str, ...]
    reference: Callable[..., Any]
    claims: Sequence[Claim]
    inputs: Sequence[Input]
    fresh: Callable[[np.random.Generator], Sequence[Input]]
    near: Callable[[float, np.random.Generator], Iterable[Input]] | None = None
    wrong: Models = ()
    weights: Mapping[str, float] = field(
        default_factory=lambda: {VALUES: 3.0, "shape": 1.0, PURITY: 1.0}
    )
    features: Sequence[Feature] = ()
    placed: Sequence[Claim] = ()
    deeper: Callable[[], Sequence[Claim]] | None = None
    simpler: Callable[[Arguments], Iterable[Arguments]] | None = None
    promised: Callable[..., bool] | None = None
    scale: Callable[..., float] | None = None
    entrywise: bool = False
    picture: Callable[[Arguments, np.ndarray, np.ndarray], Figure | None] | None = None
    label = "function"
    cases = None

    @property
    def names(self) -> tuple[str, ...]:
        """The function's name."""
        return (self.name,)

    @property
    def signatures(self) -> tuple[str, ...]:
        """The function with its parameters."""
        return (f"{self.name}({', '.join(self.parameters)})",)

    @property
    def argument_names(self) -> tuple[str, ...]:
        """The parameters without their defaults."""
        return tuple(one.partition("=")[0] for one in self.parameters)

    def deep(self) -> Function:
        """Give the same exercise, proved at larger d too."""
        more = self.deeper() if self.deeper else ()
        return replace(self, claims=(*self.claims, *more))

    def judge(self, ask: Ask, rng: np.random.Generator) -> Finding:
        """Try it on small, fresh and symbolic inputs, and around the numbers it mentions."""
        program = read(ask, self.name)
        numbers = program.numbers if isinstance(program, Program) else ()
        trials = trying.tried(
            self, ask, [*self.inputs, *self.fresh(rng), *self._near(numbers, rng)]
        )
        proof = None
        if all(trial.right for trial in trials):
            proof = prove_claims(ask, self)
            trials += self._where_it_differs(ask, proof)
        slips = checking.slips(self, ask, trials)
        parts = parts_of(self.weights, trials, slips)
        failed = _telling(trials)
        if failed is None:
            return showing.accepted(self, trials, proof or Proof(), slips, parts)
        if failed.trouble is not None:
            return replace(failed.trouble.finding, parts=parts)
        ideas = diagnosis(self.models(numbers), trials) or symptom(self, ask, trials)
        smallest = shrunk(self, ask, smallest_of(trials, failed))
        return showing.refuted(self, smallest, trials, ideas, parts)

    def models(self, numbers: Sequence[float] = ()) -> Iterable[Model]:
        """Give what wrong ideas compute, in a program that mentions some numbers."""
        return self.wrong(numbers) if callable(self.wrong) else self.wrong

    def _near(self, numbers: Sequence[float], rng: np.random.Generator) -> list[Input]:
        if self.near is None:
            return list(around_numbers(numbers, self.fresh, rng))
        return [one for number in numbers for one in self.near(number, rng)]

    def _where_it_differs(self, ask: Ask, proof: Proof) -> list[Trial]:
        """Try the numbers at which the formula found on symbols is another one."""
        arguments = proof.differs_at
        if arguments is None or (self.promised is not None and not self.promised(*arguments)):
            return []
        try:
            return trying.tried(self, ask, [Input(VALUES, arguments, may_refuse=True)])
        except ValueError:  # the reference refuses it: it is not promised
            return []


def _telling(trials: Sequence[Trial]) -> Trial | None:
    """Give the first trial that failed; where it has no result, the first that cost all points."""
    failed = [trial for trial in trials if not trial.right]
    if failed and failed[0].trouble is not None:
        failed = [trial for trial in failed if trial.input.part == VALUES] or failed
    return failed[0] if failed else None
