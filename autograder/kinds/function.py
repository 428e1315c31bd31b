"""Functions: proved on symbols where the program can be traced, and always tested on numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np

from autograder import formatting
from autograder.answer import Program, Trouble
from autograder.exercise import Ask
from autograder.kinds.in_turn import ask_in_turn
from autograder.kinds.inputs import around, as_numpy_scalars
from autograder.kinds.proof import Proof, at, flat, prove
from autograder.kinds.reading import read
from autograder.kinds.rejection import Rejected, invalid, rejected
from autograder.kinds.trial import TOLERANCE, Arguments, Trial
from autograder.probe import Probe
from autograder.verdict import CounterExample, Finding, Part, Status
from ropelib.figures import Figure

#: How many random inputs are tried at every check.
FRESH_INPUTS = 12

_STOPPED = (Trouble.ENDLESS, Trouble.INTERRUPTED, Trouble.ENDED)


@dataclass(frozen=True)
class Function:
    """A function to write.

    Parameters
    ----------
    name, parameters : str, tuple of str
        Its name and its parameters' names.
    reference : callable
        The right function.
    symbols : tuple
        One symbol, or nested sequence of symbols, for each parameter: what the proof runs on.
    formula : sequence
        What the right function gives on the symbols, as (nested lists of) SymPy expressions.
    small : sequence of tuple
        Small arguments, the simplest first: the first that fails is the counter-example.
    fresh : callable
        Draws random arguments.
    wrong : mapping
        {misconception: the function that has it}.
    picture : callable, optional
        Draws arguments, the learner's and the expected result.
    edges : sequence of tuple
        Arguments at the edge of what is promised: large, negative, zero.
    """

    name: str
    parameters: tuple[str, ...]
    reference: Callable[..., np.ndarray]
    symbols: Arguments
    formula: Any
    small: Sequence[Arguments]
    fresh: Callable[[np.random.Generator], Arguments]
    wrong: Mapping[str, Callable[..., np.ndarray]] = field(default_factory=dict)
    picture: Callable[[Arguments, np.ndarray, np.ndarray], Figure] | None = None
    edges: Sequence[Arguments] = ()
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

    def judge(self, ask: Ask, rng: np.random.Generator) -> Finding:
        """Run it on small, edge, fresh and symbolic inputs, and around the numbers it mentions."""
        program = read(ask, self.name)
        numbers = program.numbers if isinstance(program, Program) else ()
        trials = self._valid(self._trials(ask, list(self._inputs(numbers, rng))))
        trials += self._with_numpy_scalars(ask, trials)
        if all(trial.right for trial in trials):
            proof = prove(ask, self.name, self.symbols, self.formula)
            trials += self._where_it_differs(ask, proof)
            if all(trial.right for trial in trials):
                return self._accepted(ask, trials, proof)
        return self._refuted(next(trial for trial in trials if not trial.right), trials)

    def _inputs(self, numbers: Sequence[float], rng: np.random.Generator) -> Iterator[Arguments]:
        yield from self.small
        yield from self.edges
        yield from (self.fresh(rng) for _ in range(FRESH_INPUTS))
        yield from around(numbers, self.fresh, rng)

    def _trials(self, ask: Ask, inputs: Sequence[Arguments]) -> list[Trial]:
        """Try one input after the other, until one cannot be interrupted or ends its process."""
        probes = [Probe(self.name, arguments) for arguments in inputs]
        answers = ask_in_turn(ask, probes, _STOPPED)
        return [
            Trial(arguments, answer, np.asarray(self.reference(*arguments), dtype=float))
            for arguments, answer in zip(inputs, answers, strict=False)
        ]

    def _trial(self, ask: Ask, arguments: Arguments) -> Trial:
        return self._trials(ask, [arguments])[0]

    def _valid(self, trials: list[Trial]) -> list[Trial]:
        """Read the results; where one cannot be had, those before it count if one is wrong."""
        if all(trial.answer.value is None and not trial.answer.failure for trial in trials):
            raise invalid(f"`{self.name}` returns None: is there a `return` at its end?")
        for index, trial in enumerate(trials):
            try:
                self._read(trial)
            except Rejected:
                if not all(before.right for before in trials[:index]):
                    return trials[:index]
                raise
        return trials

    def _read(self, trial: Trial) -> None:
        call = f"`{formatting.call(self.name, trial.arguments)}`"
        if trial.answer.failure is not None:
            raise rejected(trial.answer.failure, call, trial.answer.printed)
        if trial.answer.value is None:
            raise invalid(f"{call} returns None: is a `return` missing on the way there?")
        trial.read(self.name)

    def _with_numpy_scalars(self, ask: Ask, trials: list[Trial]) -> list[Trial]:
        """Try NumPy's scalars too; a program may refuse them, and must not be wrong for them."""
        again = self._trials(ask, [as_numpy_scalars(one.arguments) for one in trials[:3]])
        return [trial.read(self.name) for trial in again if _gave_numbers(trial, self.name)]

    def _where_it_differs(self, ask: Ask, proof: Proof) -> list[Trial]:
        """Try the numbers at which the formula found on symbols is another one."""
        arguments = at(self.symbols, proof.differs_at, self.small[0]) if proof.differs_at else None
        trial = None if arguments is None else self._trial(ask, arguments)
        return [trial] if trial and _gave_numbers(trial, self.name) else []

    def _accepted(self, ask: Ask, trials: list[Trial], proof: Proof) -> Finding:
        printed = trials[0].answer.printed
        shape, purity = self._shape(trials), self._purity(ask, trials)
        slip = shape or purity
        if slip:
            pure = "input unchanged, and the same every time"
            parts = (
                Part("values", 3.0, 3.0),
                Part("shape", 1.0, float(not shape), shape.sentence if shape else ""),
                Part(pure, 1.0, float(not purity), purity.sentence if purity else ""),
            )
            return Finding(
                Status.REFUTED,
                f"The numbers are right, but {slip.sentence}",
                parts,
                counterexample=slip.example,
                misconception=slip.misconception,
                printed=printed,
            )
        count = f"{len(trials)} inputs, {FRESH_INPUTS} of them fresh"
        reason = proof.missing
        if any(trial.tolerance != TOLERANCE for trial in trials):
            reason = "its results are 32-bit floats, which hold about 7 digits."
        if reason:
            return Finding(Status.TESTED, f"It agrees on {count}.", reason=reason, printed=printed)
        names = ", ".join(formatting.symbol(one.name) for one in flat(self.symbols))
        return Finding(
            Status.PROVED,
            f"Proved on symbols, and it agrees on {count}.",
            domain=f"for all real {names}",
            printed=printed,
        )

    def _shape(self, trials: list[Trial]) -> _Slip | None:
        """Say what is wrong with the shape of a result; None if all is right."""
        odd = next((trial for trial in trials if trial.given_shape != trial.expected.shape), None)
        if odd is None:
            return None
        got, expected = odd.got.reshape(odd.given_shape), odd.expected
        example = CounterExample(
            formatting.call(self.name, odd.arguments),
            f"shape {got.shape}: {formatting.array(got)}",
            f"shape {expected.shape}: {formatting.array(expected)}",
        )
        sentence = f"the result has shape {got.shape}, and {expected.shape} was asked."
        return _Slip(sentence, example)

    def _purity(self, ask: Ask, trials: list[Trial]) -> _Slip | None:
        """Say what a call leaves behind; None if it leaves nothing."""
        for trial in trials:
            if trial.answer.mutated:
                name = self.parameters[trial.answer.mutated[0]]
                example = CounterExample(
                    formatting.call(self.name, trial.arguments),
                    consequence=f"After this call `{name}` is no longer what it was before.",
                )
                return _Slip(f"it changes its input `{name}`.", example, "input-mutated")
        firsts = (trials[0], trials[len(trials) // 2], trials[0])
        repeated = self._trials(ask, [first.arguments for first in firsts])
        for first, again in zip(firsts, repeated, strict=False):
            if again.answer.failure and again.answer.failure.trouble in _STOPPED:
                continue
            if not _gave_numbers(again, self.name) or not again.right:
                case = formatting.call(self.name, first.arguments)
                story = "The same call, made twice, gives two different results."
                sentence = "a second call with the same input gives something else."
                return _Slip(sentence, CounterExample(case, consequence=story))
        return None

    def _refuted(self, wrong: Trial, trials: list[Trial]) -> Finding:
        picture = None
        same_shape = wrong.got.shape == wrong.expected.shape
        if self.picture is not None and same_shape and np.all(np.isfinite(wrong.got)):
            picture = self.picture(wrong.arguments, wrong.got, wrong.expected)
        marked = ~wrong.close(wrong.expected) if same_shape else None
        got, expected = formatting.side_by_side([wrong.got, wrong.expected], marked)
        count = f"{sum(not trial.right for trial in trials)} of {len(trials)} inputs"
        return Finding(
            Status.REFUTED,
            f"`{self.name}` is wrong on {count}; the smallest:",
            counterexample=CounterExample(
                formatting.call(self.name, wrong.arguments),
                got=got,
                expected=expected,
                picture=picture,
            ),
            misconception=self._diagnosis(trials),
            printed=wrong.answer.printed,
        )

    def _diagnosis(self, trials: list[Trial]) -> str | None:
        """Give the misconception that explains every answer."""
        for misconception, model in self.wrong.items():
            predicted = [np.asarray(model(*trial.arguments), dtype=float) for trial in trials]
            if all(
                p.shape == t.got.shape and bool(np.all(t.close(p)))
                for p, t in zip(predicted, trials, strict=True)
            ):
                return misconception
        return None


@dataclass(frozen=True)
class _Slip:
    """What is wrong about a function whose numbers are right, and the case that shows it."""

    sentence: str
    example: CounterExample
    misconception: str | None = None


def _gave_numbers(trial: Trial, name: str) -> bool:
    """Read a trial that may also have failed."""
    if trial.answer.failure is not None:
        return False
    try:
        trial.read(name)
    except Rejected:
        return False
    return True
