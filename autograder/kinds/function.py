"""Functions: proved on symbols where the program can be traced, and always tested on numbers."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Any

import numpy as np
import sympy as sp

from autograder import formatting
from autograder.answer import Answer, Trouble
from autograder.answering.described import described
from autograder.exercise import Ask
from autograder.kinds.reading import Rejected, invalid, read, rejected, unattempted
from autograder.kinds.reading import numbers as read_entries
from autograder.probe import Probe
from autograder.verdict import CounterExample, Finding, Part, Status
from ropelib.figures import Figure
from ropelib.symbolic import Tree, TreeError, decide_equal, from_tree, to_tree

#: How many random inputs are tried at every check.
FRESH_INPUTS = 12
#: Results may differ by this much, relative to the largest entry and to 1: a few thousand ulps.
TOLERANCE = 1e-9

Arguments = tuple[Any, ...]


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
    label = "function"

    @property
    def names(self) -> tuple[str, ...]:
        """The function's name."""
        return (self.name,)

    @property
    def signatures(self) -> tuple[str, ...]:
        """The function with its parameters."""
        return (f"{self.name}({', '.join(self.parameters)})",)

    def judge(self, ask: Ask, rng: np.random.Generator) -> Finding:
        """Run it on small, fresh and symbolic inputs."""
        read(ask, self.name)
        trials = list(self._trials(ask, rng))
        self._reject_failures(trials)
        wrong = next((trial for trial in trials if not trial.right), None)
        if wrong is not None:
            return self._refuted(wrong, trials)
        return self._accepted(ask, trials)

    def _trials(self, ask: Ask, rng: np.random.Generator) -> Iterator[_Trial]:
        for arguments in [*self.small, *(self.fresh(rng) for _ in range(FRESH_INPUTS))]:
            answer = ask(Probe(self.name, arguments))
            yield _Trial(arguments, answer, np.asarray(self.reference(*arguments), dtype=float))
            if answer.failure and answer.failure.trouble in (Trouble.ENDLESS, Trouble.INTERRUPTED):
                return

    def _reject_failures(self, trials: list[_Trial]) -> None:
        if all(trial.answer.value is None and not trial.answer.failure for trial in trials):
            raise invalid(f"`{self.name}` returns None: is there a `return` at its end?")
        for trial in trials:
            if trial.answer.failure is not None:
                raise rejected(
                    trial.answer.failure,
                    f"`{formatting.call(self.name, trial.arguments)}`",
                    trial.answer.printed,
                )
            trial.read(self.name)

    def _accepted(self, ask: Ask, trials: list[_Trial]) -> Finding:
        printed = trials[0].answer.printed
        shape, (purity, misconception) = self._shape(trials), self._purity(ask, trials)
        if shape or purity:
            parts = (
                Part("values", 3.0, 3.0),
                Part("shape", 1.0, float(not shape), shape),
                Part("input unchanged, and the same every time", 1.0, float(not purity), purity),
            )
            headline = f"The numbers are right, but {shape or purity}"
            return Finding(
                Status.REFUTED, headline, parts, misconception=misconception, printed=printed
            )
        reason = self._not_proved(ask)
        names = ", ".join(formatting.symbol(one.name) for one in _flat(self.symbols))
        count = f"{len(trials)} inputs, {FRESH_INPUTS} of them fresh"
        if reason:
            return Finding(Status.TESTED, f"It agrees on {count}.", reason=reason, printed=printed)
        return Finding(
            Status.PROVED,
            f"Proved on symbols, and it agrees on {count}.",
            domain=f"for all real {names}",
            printed=printed,
        )

    def _shape(self, trials: list[_Trial]) -> str:
        """Say what is wrong with the shape of a result; nothing if all is right."""
        odd = next((trial for trial in trials if trial.given_shape != trial.expected.shape), None)
        if odd is None:
            return ""
        return f"the result has shape {odd.given_shape}, and {odd.expected.shape} was asked."

    def _purity(self, ask: Ask, trials: list[_Trial]) -> tuple[str, str | None]:
        """Say what a call leaves behind, and the misconception; nothing if it leaves nothing."""
        for trial in trials:
            if trial.answer.mutated:
                name = self.parameters[trial.answer.mutated[0]]
                return f"it changes its input `{name}`.", "input-mutated"
        first = trials[0]
        again = _Trial(first.arguments, ask(Probe(self.name, first.arguments)), first.expected)
        if again.answer.failure is not None or not again.read(self.name).right:
            return "a second call with the same input gives something else.", None
        return "", None

    def _not_proved(self, ask: Ask) -> str:
        """Say why there is no proof on symbols; nothing if there is one."""
        answer = ask(Probe(self.name, tuple(_tree(symbol) for symbol in self.symbols)))
        if answer.failure is not None:
            return f"it cannot run on symbols: {answer.failure.message}."
        try:
            given = _expressions(answer.value)
        except (TypeError, TreeError):
            return f"on symbols it returns {described(answer.value)}."
        expected = np.array(self.formula, dtype=object)
        if given.shape != expected.shape:
            return "on symbols its result has another shape."
        for got, wanted in zip(given.flat, expected.flat, strict=True):
            decision = decide_equal(got, wanted)
            if not decision.equal:
                return f"{decision.reason or 'on symbols it differs by no more than rounding'}."
        return ""

    def _refuted(self, wrong: _Trial, trials: list[_Trial]) -> Finding:
        picture = None
        if self.picture is not None and wrong.got.shape == wrong.expected.shape:
            picture = self.picture(wrong.arguments, wrong.got, wrong.expected)
        same_shape = wrong.got.shape == wrong.expected.shape
        marked = ~_close(wrong.got, wrong.expected) if same_shape else None
        return Finding(
            Status.REFUTED,
            f"`{self.name}` is wrong on {sum(not t.right for t in trials)} of {len(trials)} inputs; the smallest:",
            counterexample=CounterExample(
                formatting.call(self.name, wrong.arguments),
                got=formatting.array(wrong.got, marked),
                expected=formatting.array(wrong.expected, marked),
                picture=picture,
            ),
            misconception=self._diagnosis(trials),
            printed=wrong.answer.printed,
        )

    def _diagnosis(self, trials: list[_Trial]) -> str | None:
        """Give the misconception that explains every answer."""
        for misconception, model in self.wrong.items():
            predicted = [np.asarray(model(*trial.arguments), dtype=float) for trial in trials]
            if all(
                p.shape == t.got.shape and bool(np.all(_close(t.got, p)))
                for p, t in zip(predicted, trials, strict=True)
            ):
                return misconception
        return None


@dataclass
class _Trial:
    """One input with what came back and what should have."""

    arguments: Arguments
    answer: Answer
    expected: np.ndarray
    got: np.ndarray = field(default_factory=lambda: np.empty(0))
    given_shape: tuple[int, ...] = ()

    def read(self, name: str) -> _Trial:
        value = self.answer.value
        if isinstance(value, np.ndarray) and value.dtype != object:
            self.got = self._real(value, name)
        else:
            self.got = self._listed(value, name)
        self.given_shape = self.got.shape
        if self.got.size == self.expected.size and self.got.ndim != self.expected.ndim:
            self.got = self.got.reshape(self.expected.shape)
        return self

    @staticmethod
    def _real(value: np.ndarray, name: str) -> np.ndarray:
        if np.iscomplexobj(value):
            if np.any(np.abs(value.imag) > TOLERANCE):
                raise invalid(f"`{name}` returns complex numbers, and real ones are asked.")
            value = value.real
        return np.asarray(value, dtype=float)

    def _listed(self, value: Any, name: str) -> np.ndarray:
        shape = np.shape(value) if isinstance(value, list | tuple | np.ndarray) else ()
        if isinstance(value, np.ndarray) and any(described(v) == "still `...`" for v in value.flat):
            raise unattempted(f"There is still a blank `...` in `{name}`.")
        try:
            return read_entries(value, f"the result of {name}", shape).floats
        except Rejected:
            kind = described(value)
            raise invalid(f"`{name}` must return an array of numbers; it returns {kind}.") from None

    @property
    def right(self) -> bool:
        return self.got.shape == self.expected.shape and bool(
            np.all(_close(self.got, self.expected))
        )


def _close(got: np.ndarray, expected: np.ndarray) -> np.ndarray:
    scale = max(1.0, float(np.max(np.abs(expected), initial=0.0)))
    with np.errstate(invalid="ignore"):
        return np.abs(got - expected) <= TOLERANCE * scale


def _tree(symbol: Any) -> Any:
    if isinstance(symbol, sp.Expr):
        return to_tree(symbol)
    trees = np.empty(np.shape(symbol), dtype=object)
    for index, one in np.ndenumerate(np.asarray(symbol, dtype=object)):
        trees[index] = to_tree(one)
    return trees


def _expressions(value: Any) -> np.ndarray:
    if isinstance(value, Tree):
        expr = from_tree(value)
        return np.array(expr.tolist() if isinstance(expr, sp.MatrixBase) else expr, dtype=object)
    if isinstance(value, np.ndarray) and value.dtype == object:
        flat = [_expressions(item).item() for item in value.flat]
        return np.array(flat, dtype=object).reshape(value.shape)
    if isinstance(value, list | tuple):
        return np.stack([_expressions(item) for item in value])
    if isinstance(value, int | float) and not isinstance(value, bool):
        return np.array(sp.nsimplify(value, rational=True), dtype=object)
    if isinstance(value, np.ndarray):
        return np.array([_expressions(v) for v in value.tolist()], dtype=object).reshape(
            value.shape
        )
    raise TypeError(type(value).__name__)


def _flat(symbols: Any) -> list[sp.Symbol]:
    return (
        [symbols] if isinstance(symbols, sp.Expr) else [s for part in symbols for s in _flat(part)]
    )
