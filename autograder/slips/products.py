"""Wrong ideas about the product of a query and a key, and about the score as one formula."""

from __future__ import annotations

from typing import Any

import numpy as np

from autograder.slips.encoding import encode
from autograder.slips.models import Slip, alone


def _complex(x: np.ndarray) -> np.ndarray:
    """Read adjacent entries as one complex number."""
    return x[0::2] + 1j * x[1::2]


def _summed(q: np.ndarray, k: np.ndarray) -> complex:
    """Give Σ_j q'_j k̄'_j, whose real part is the dot product."""
    return complex(np.sum(_complex(q) * np.conj(_complex(k))))


def lengths(q: np.ndarray, k: np.ndarray) -> float:
    """Give the length of q times that of k."""
    return float(np.linalg.norm(q) * np.linalg.norm(k))


#: What is made of the two turned vectors.
PRODUCT = (
    Slip("conjugate-forgotten", "product", lambda q, k: np.sum(_complex(q) * _complex(k)).real),
    Slip("imaginary-part", "product", lambda q, k: _summed(q, k).imag),
    Slip("imaginary-part", "product", lambda q, k: _summed(k, q).imag),
    Slip("modulus-taken", "product", lambda q, k: abs(_summed(q, k))),
    Slip("modulus-taken", "product", lambda q, k: abs(q @ k)),
    Slip("scaled-on-the-way", "product", lambda q, k: q @ k / np.sqrt(len(q))),
    Slip("normalised-on-the-way", "product", lambda q, k: q @ k / lengths(q, k)),
    Slip("first-pair-only", "product", lambda q, k: q[:2] @ k[:2]),
)

#: What is made of the score, or of half of the entries.
PRODUCT_ALONE = (
    Slip("exponential-taken", "product", lambda q, k: np.exp(q @ k)),
    Slip("exponential-taken", "product", lambda q, k: np.exp(q @ k / np.sqrt(len(q)))),
    Slip("real-parts-only", "product", lambda q, k: q[0::2] @ k[0::2]),
    Slip("real-parts-only", "product", lambda q, k: q[1::2] @ k[1::2]),
)

_FACTORS = (
    *(lambda d: d**0.5, lambda d: d, lambda d: 1 / d, lambda d: d / 2, lambda d: 2 / d),
    *(lambda d: (d / 2) ** 0.5, lambda d: (2 / d) ** 0.5, lambda d: 2.0, lambda d: 0.5),
)

SCALED = tuple(
    Slip("scaled-on-the-way", "product", lambda q, k, by=by: q @ k * by(len(q))) for by in _FACTORS
)


def phased(q: Any, k: Any, phase: Any) -> complex:
    """Give Σ_j q'_j k'_j e^(𝚒 phase_j), without a conjugate."""
    return complex(np.sum(_complex(q) * _complex(k) * np.exp(1j * phase)))


def _cosines(q: Any, k: Any, m: int, n: int, theta: Any) -> Any:
    """Take q·k of each pair with its cosine, and leave q×k with the sine out."""
    return np.sum((_complex(q) * np.conj(_complex(k))).real * np.cos((n - m) * theta))


def _unit_pairs(q: Any, k: Any, m: int, n: int, theta: Any) -> Any:
    products = _complex(q) * np.conj(_complex(k)) * np.exp(1j * (m - n) * theta)
    return np.sum(products / np.abs(products)).real


def _by_pairs(q: Any, k: Any, m: int, n: int, theta: Any) -> np.ndarray:
    return (_complex(q) * np.conj(_complex(k)) * np.exp(1j * (m - n) * theta)).real


def _by_entries(q: Any, k: Any, m: int, n: int, theta: Any) -> np.ndarray:
    return encode(q, m, theta) * encode(k, n, theta)


def _decaying(q: Any, k: Any, m: int, n: int, theta: Any) -> Any:
    return np.sum((_complex(q) * np.conj(_complex(k))).real * np.exp(-abs(m - n) * theta))


#: Formulas of the distance, in which q and k are not turned at all.
FORMULAS = (
    *alone({"conjugate-forgotten": lambda q, k, m, n, theta: phased(q, k, (m - n) * theta).real}),
    *alone({"sine-term-missing": _cosines, "imaginary-unit-forgotten": _decaying}),
    *alone({"modulus-taken": lambda q, k, m, n, theta: np.sum(abs(_complex(q) * _complex(k)))}),
    *alone({"normalised-on-the-way": _unit_pairs, "not-summed": _by_pairs}),
    *alone({"not-summed": _by_entries}),
)
