"""The prover on random encoders, against an oracle of 50 digits that shares no code with it."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
import sympy as sp

from ropelib.symbolic import Refutation, prove_relative

from .kinds import KINDS, Encoder, encoders
from .oracle import Oracle
from .trial import tried, unconfirmed

ROPE = Encoder(
    "RoPE",
    2,
    """
def encode(x, position):
    c, s = np.cos(position), np.sin(position)
    return np.array([x[0] * c - x[1] * s, x[0] * s + x[1] * c])
""",
)
ADDED = replace(ROPE, source="def encode(x, position):\n    return x + np.sin(position)\n")
FLIPPED = replace(
    ROPE, source="def encode(x, position):\n    return x * np.cos(np.pi * position)\n"
)


@pytest.fixture(scope="module")
def trials():
    """One encoder of every kind; more of them, and other ones, in benchmarks/prove_fuzz.py."""
    return [tried(encoder) for encoder in encoders(seed=5, count=len(KINDS))]


def test_the_oracle_confirms_every_proof_and_every_refutation(trials):
    wrong = [f"{t.disagreement}\n{t.encoder.source}" for t in trials if t.disagreement]
    assert not wrong, "\n".join(wrong)


def test_few_are_left_unknown(trials):
    unknown = [f"{t.encoder.kind}: {t.reason}" for t in trials if t.status == "unknown"]
    assert len(unknown) <= len(trials) // 20, unknown


def test_encoders_that_are_relative_and_that_are_not_come_in_fair_shares(trials):
    verdicts = [trial.verdict for trial in trials]
    for verdict in ("relative", "not relative"):
        assert verdicts.count(verdict) > len(trials) / 3


def test_a_seed_gives_the_same_encoders_again():
    assert list(encoders(3, 80)) == list(encoders(3, 80))
    assert list(encoders(3, 80)) != list(encoders(4, 80))


def test_the_oracle_tells_what_is_relative():
    assert Oracle(ROPE).verdict == "relative"
    assert Oracle(ADDED).verdict == "not relative"
    assert Oracle(FLIPPED).verdict == "not relative"
    assert Oracle(FLIPPED).relative_at_whole_positions
    slightly = "np.cos(position) * (1 + 1e-15)"
    almost = replace(ROPE, source=ROPE.source.replace("np.cos(position)", slightly))
    assert Oracle(almost).verdict == "within rounding"


@pytest.mark.parametrize(
    "changes, complaint",
    [
        ({}, ""),
        ({"right": "0.2500000001"}, "refuted at"),
        ({"values": dict.fromkeys(sp.symbols("q1 q2 k1 k2 m n s"), sp.S.Zero)}, "refuted at"),
    ],
)
def test_the_oracle_sees_a_refutation_with_wrong_numbers(changes, complaint):
    one = sp.symbols("q1 q2 k1 k2 m n s")
    halved = replace(ROPE, source="def encode(x, position):\n    return x / (1 + position)\n")
    values = dict(zip(one, [sp.Integer(k) for k in (1, 0, 1, 0, 0, 0, 1)], strict=True))
    right = Refutation(values, "1", "0.25")
    said = unconfirmed(replace(right, **changes), Oracle(halved))
    assert said.startswith(complaint) and bool(said) == bool(complaint)


def test_at_whole_positions_is_said_where_it_holds_there():
    encode, _ = FLIPPED.functions({"np": np})
    answer = prove_relative(encode, dim=2)
    assert answer.status == "refuted" and "at all whole positions" in answer.domain
    assert not unconfirmed(answer, Oracle(FLIPPED))
    assert unconfirmed(replace(answer, domain="at all whole positions it holds"), Oracle(ADDED))
