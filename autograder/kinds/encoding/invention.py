"""An encoding of the learner's own, proved or refuted to be relative."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from autograder import formatting
from autograder.answer import Program
from autograder.exercise import Ask
from autograder.kinds.encoding.formula import Formula, decide, follows, formula_of
from autograder.kinds.encoding.naming import named
from autograder.kinds.encoding.runs import (
    PLAIN,
    SMALL,
    Runs,
    plain_tokens,
    positions_for,
    run,
    tokens_around,
)
from autograder.kinds.encoding.symptoms import (
    Shifted,
    idea_behind,
    same_at_every_distance,
    smallest_shift,
    tokens_alike,
)
from autograder.kinds.reading import read
from autograder.verdict import CounterExample, Finding, Part, Status
from ropelib.symbolic import Proof, Refutation

#: Positions at which tokens around the numbers that a program mentions are tried.
_FEW = np.array([0, 1, 2, 5])
#: The points of each part; the second is for leaving the input as it was.
_RELATIVE, _PURITY = ("relative", 4.0), ("purity", 1.0)


@dataclass(frozen=True)
class Invention:
    """A function ``encode(x, m)`` of the learner's own devising, for rows of four real numbers.

    It must be relative, let the position count, and keep tokens apart.

    Parameters
    ----------
    name : str
        The function's name.
    """

    name: str
    label = "invention"
    cases = None

    @property
    def names(self) -> tuple[str, ...]:
        """The function's name."""
        return (self.name,)

    @property
    def signatures(self) -> tuple[str, ...]:
        """The function with its parameters."""
        return (f"{self.name}(x, m)",)

    def judge(self, ask: Ask, rng: np.random.Generator) -> Finding:
        """Try it on numbers, prove it on symbols, and say which of both was enough."""
        program = read(ask, self.name)
        numbers = program.numbers if isinstance(program, Program) else ()
        tokens = plain_tokens(rng)
        # What grows with the position is told before it is too large for a float.
        near = run(ask, self.name, tokens, np.array(SMALL))
        shifted = smallest_shift(near)
        if shifted is not None and self._repeats(ask, near):
            return self._not_relative(shifted, near)
        runs = run(ask, self.name, tokens, positions_for(numbers, rng))
        if not self._repeats(ask, near) or not _alike(near, runs):
            return self._not_repeatable(runs)
        around = run(ask, self.name, tokens_around(numbers, rng), _FEW)
        for one in (runs, around):
            shifted = smallest_shift(one) if len(one.tokens) else None
            if shifted is not None:
                return self._not_relative(shifted, runs)
        alike = tokens_alike(runs, len(PLAIN))
        if alike is not None:
            return self._token_lost(alike, runs)
        formula = formula_of(ask, self.name)
        if not formula.missing and not all(follows(formula, one) for one in (runs, around)):
            formula = Formula(missing="on numbers it gives something else than on symbols.")
        if same_at_every_distance(runs):
            return self._no_position(runs)
        return self._accepted(runs, formula)

    def _repeats(self, ask: Ask, runs: Runs) -> bool:
        """Whether the first calls, made again, give the same again."""
        again = run(ask, self.name, runs.tokens[:4], runs.positions[:4])
        return bool(np.allclose(again.rows, runs.rows[:4, :4], rtol=1e-9, atol=1e-12))

    def _accepted(self, runs: Runs, formula: Formula) -> Finding:
        count = runs.rows.shape[0] * runs.rows.shape[1]
        parts, slip = _parts(runs), runs.changed
        status, domain, reason, name = self._proved(formula)
        if status is Status.REFUTED:
            return Finding(status, reason, _parts(runs, 0.0), printed=runs.printed)
        if slip is not None:
            call, idea = slip
            story = "After this call something that was there before it is no longer the same."
            return Finding(
                Status.REFUTED,
                "It is relative, but it changes what it was given, or gave before.",
                parts,
                counterexample=CounterExample(call, consequence=story),
                misconceptions=(idea,),
                printed=runs.printed,
            )
        how = "Proved: its" if status is Status.PROVED else "Its"
        headline = f"{how} score depends on n − m alone, and on n − m it does depend. {name}"
        if status is Status.TESTED:
            headline = f"{headline.strip()} Tried on {count} tokens and positions."
        return Finding(status, headline.strip(), parts, domain, reason, printed=runs.printed)

    def _proved(self, formula: Formula) -> tuple[Status, str, str, str]:
        """Give the status, where it is proved, why it is not, and what it is."""
        if formula.missing:
            return Status.TESTED, "", formula.missing, ""
        answer = decide(formula)
        if isinstance(answer, Proof):
            return Status.PROVED, "for all real q, k, m and n, at d = 4", "", named(formula)
        at_whole = decide(formula, whole=True)
        if isinstance(at_whole, Proof):
            domain = "for all real q and k and all whole positions, at d = 4"
            name = "Between whole positions it is not relative." * isinstance(answer, Refutation)
            return Status.PROVED, domain, "", name
        if isinstance(at_whole, Refutation):
            sentence = (
                "On symbols it is not relative, though numbers hardly show it: "
                f"a shift makes {at_whole.right} of the score {at_whole.left}."
            )
            return Status.REFUTED, "", sentence, ""
        return Status.TESTED, "", f"{at_whole.reason}.", ""

    def _not_relative(self, found: Shifted, runs: Runs) -> Finding:
        q, k = (formatting.vector(one) for one in (found.q, found.k))
        m, n = found.m + found.shift, found.n + found.shift
        example = CounterExample(
            f"q = {q}, k = {k}: {self.name}(q, m) · {self.name}(k, n)",
            consequence=f"At (m, n) = ({found.m}, {found.n}) the score is "
            f"{formatting.number(found.before)}, and moved by s = {found.shift}, at ({m}, {n}), it "
            f"is {formatting.number(found.after)}.",
        )
        return Finding(
            Status.REFUTED,
            "It is not relative. The smallest places that show it:",
            _parts(runs, 0.0),
            counterexample=example,
            misconceptions=(idea_behind(runs),),
            printed=runs.printed,
        )

    def _no_position(self, runs: Runs) -> Finding:
        x = formatting.vector(runs.tokens[5])
        scores = [float(runs.rows[5, 0] @ runs.rows[5, j]) for j in (0, 1)]
        both = " and ".join(map(formatting.number, scores))
        example = CounterExample(
            f"q = k = {x}, at (0, 0) and at (0, 1)",
            consequence=f"The scores are {both}: no distance makes any difference.",
        )
        return Finding(
            Status.REFUTED,
            "Relative, but it carries no position.",
            _parts(runs, 0.0),
            counterexample=example,
            misconceptions=("carries-no-position",),
            printed=runs.printed,
        )

    def _token_lost(self, alike: tuple[np.ndarray, np.ndarray], runs: Runs) -> Finding:
        calls = [formatting.call(self.name, (one, 1)) for one in alike]
        example = CounterExample(
            " and ".join(calls),
            consequence="Two different tokens become the same vector, here and at every position.",
        )
        return Finding(
            Status.REFUTED,
            "It does not keep tokens apart.",
            _parts(runs, 0.0),
            counterexample=example,
            misconceptions=("loses-the-token",),
            printed=runs.printed,
        )

    def _not_repeatable(self, runs: Runs) -> Finding:
        call = formatting.call(self.name, (runs.tokens[0], int(runs.positions[0])))
        story = "The same call, made twice, gives two different results."
        return Finding(
            Status.REFUTED,
            "A second call with the same input gives something else.",
            _parts(runs, 0.0),
            counterexample=CounterExample(call, consequence=story),
            misconceptions=("not-repeatable",),
            printed=runs.printed,
        )


def _alike(near: Runs, runs: Runs) -> bool:
    """Whether both give the same at the positions that both have."""
    both = np.isin(runs.positions, near.positions)
    return bool(np.allclose(near.rows, runs.rows[:, both], rtol=1e-9, atol=1e-12))


def _parts(runs: Runs, share: float = 1.0) -> tuple[Part, ...]:
    """Give the points: none where it is not relative, and less where it changes its input."""
    kept = share if runs.changed is None else 0.0
    return tuple(
        Part(name, weight, weight * earned)
        for (name, weight), earned in ((_RELATIVE, share), (_PURITY, kept))
    )
