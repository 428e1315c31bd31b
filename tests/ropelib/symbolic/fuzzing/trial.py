"""One encoder, put to the prover and to the oracle."""

from __future__ import annotations

import math
from dataclasses import dataclass
from fractions import Fraction
from time import perf_counter

import numpy as np

from ropelib.symbolic import Refutation, prove_relative

from .encoder import Encoder
from .oracle import SAME, Oracle
from .oracle_numpy import context

#: The prover writes values with twelve digits.
DIGITS = context.mpf(10) ** -10
#: What programs compute with plain floats alone is rounded, to this part of the largest score.
FLOATS = context.mpf(10) ** -15
AT_WHOLE = "at all whole positions it holds"


@dataclass(frozen=True)
class Trial:
    """What came of it.

    Parameters
    ----------
    encoder : Encoder
        The program.
    status, reason : str
        The prover's answer, and why where it does not know.
    verdict : str
        The oracle's.
    disagreement : str
        What the oracle does not confirm; empty where it confirms all.
    seconds : float
        How long the prover took.
    """

    encoder: Encoder
    status: str
    reason: str
    verdict: str
    disagreement: str
    seconds: float


def tried(encoder: Encoder) -> Trial:
    """Put an encoder to both."""
    encode, encode_k = encoder.functions({"np": np, "math": math})
    start = perf_counter()
    answer = prove_relative(encode, None if encode_k is encode else encode_k, encoder.dim)
    seconds = perf_counter() - start
    oracle = Oracle(encoder)
    disagreement = ""
    if answer.status == "proved" and oracle.verdict != "relative":
        disagreement = f"proved, but moving makes a difference of {float(oracle.difference):.1e}"
    if isinstance(answer, Refutation):
        disagreement = unconfirmed(answer, oracle)
    reason = getattr(answer, "reason", "")
    return Trial(encoder, answer.status, reason, oracle.verdict, disagreement, seconds)


def unconfirmed(answer: Refutation, oracle: Oracle) -> str:
    """Say what of a refutation the oracle finds otherwise."""
    values = {str(s): Fraction(int(v.p), int(v.q)) for s, v in answer.values.items()}
    try:
        left, right, size = oracle.at(values)
    except ZeroDivisionError:
        return f"refuted at {values}, where the program divides by 0"
    for shown, value in ((answer.left, left), (answer.right, right)):
        if abs(context.mpf(shown.replace("−", "-")) - value) > DIGITS * abs(value) + FLOATS * size:
            return f"refuted at {values} with {shown} for {context.nstr(value, 15)}"
    if abs(left - right) <= SAME * size:
        return f"refuted at {values}, where both scores are {context.nstr(left, 15)}"
    if AT_WHOLE in answer.domain and not oracle.relative_at_whole_positions:
        return "it does not hold at all whole positions"
    return ""
