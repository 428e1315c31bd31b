"""Kinds of encoders that are equal to RoPE, or not, by an identity of sines and cosines."""

from __future__ import annotations

from random import Random

from .encoder import Body, kind
from .pieces import TURNED, adjacent, angles, frequencies, halves

#: How cosine and sine of an angle may be written, and wrongly so.
_RIGHT = {
    "double angle": ["h = angle / 2", "c, s = 2 * np.cos(h) ** 2 - 1, 2 * np.sin(h) * np.cos(h)"],
    "double angle by sines": [
        "h = 0.5 * angle",
        "c, s = 1 - 2 * np.sin(h) ** 2, np.sin(h) * np.cos(h) * 2",
    ],
    "half the tangent": [
        "t = np.tan(angle / 2)",
        "c, s = (1 - t**2) / (1 + t**2), 2 * t / (1 + t**2)",
    ],
    "half the tangent by a quotient": [
        "t = np.sin(angle) / (1 + np.cos(angle))",
        "c, s = (1 - t * t) / (1 + t * t), 2 * t / (1 + t * t)",
    ],
    "triple angle": [
        "h = angle / 3",
        "c, s = 4 * np.cos(h) ** 3 - 3 * np.cos(h), 3 * np.sin(h) - 4 * np.sin(h) ** 3",
    ],
    "sum of angles": [
        "h, g = angle / 4, angle * 3 / 4",
        "c = np.cos(h) * np.cos(g) - np.sin(h) * np.sin(g)",
        "s = np.sin(h) * np.cos(g) + np.cos(h) * np.sin(g)",
    ],
    "a shift by a quarter turn": ["c, s = np.sin(angle + np.pi / 2), -np.cos(angle + math.pi / 2)"],
    "a shift by half a turn": ["c, s = -np.cos(angle + np.pi), np.sin(np.pi - angle)"],
    "Euler": [
        "e = np.exp(1j * angle)",
        "c, s = np.real(e + 1 / e) / 2, np.imag(e - np.conj(e)) / 2",
    ],
    "tangent": ["c = np.cos(angle)", "s = np.tan(angle) * c"],
    "sum by a third of a turn": [
        "w = 2 * np.pi / 3",
        "c, s = -np.cos(angle + w) - np.cos(angle - w), -np.sin(angle + w) - np.sin(angle - w)",
    ],
    "an odd and an even function": ["c, s = np.cos(-angle), -np.sin(-angle)"],
}
_WRONG = {
    "double angle": ["h = angle / 2", "c, s = 2 * np.cos(h) ** 2 + 1, 2 * np.sin(h) * np.cos(h)"],
    "half the tangent": ["t = np.tan(angle / 2)", "c, s = (1 - t**2) / (1 + t**2), t / (1 + t**2)"],
    "triple angle": [
        "h = angle / 3",
        "c, s = 4 * np.cos(h) ** 3 - 3 * np.cos(h), 3 * np.sin(h) + 4 * np.sin(h) ** 3",
    ],
    "the series": ["c, s = 1 - angle**2 / 2, angle - angle**3 / 6"],
    "a shift": ["c, s = np.sin(angle + np.pi / 3), -np.cos(angle + np.pi / 3)"],
    "another shift": ["c, s = np.cos(angle), np.cos(angle + np.pi / 3)"],
    "tangent": ["c = np.cos(angle)", "s = np.tan(angle)"],
    "hyperbolic": ["c, s = np.cosh(angle), np.sinh(angle)"],
    "cubes": ["c, s = np.cos(angle) ** 3, np.sin(angle) ** 3"],
}


def _with_waves(rng: Random, dim: int, waves: list[str]) -> tuple[Body, ...]:
    start = angles(rng, dim)
    body = adjacent(*TURNED, rng) if rng.random() < 0.6 else halves(*TURNED)
    return ([start, *waves, *body[1:]],)


@kind()
def cosine_and_sine_by_an_identity(rng: Random, dim: int) -> tuple[Body, ...]:
    """Cosine and sine in another way of writing."""
    return _with_waves(rng, dim, rng.choice(list(_RIGHT.values())))


@kind()
def by_another_identity(rng: Random, dim: int) -> tuple[Body, ...]:
    """Queries by one identity, keys by another."""
    start, body = angles(rng, dim), halves(*TURNED)[1:]
    q, k = rng.sample(list(_RIGHT.values()), 2)
    return [start, *q, *body], [start, *k, *body]


@kind()
def by_a_wrong_identity(rng: Random, dim: int) -> tuple[Body, ...]:
    """An identity that does not hold: a few of these are relative all the same."""
    return _with_waves(rng, dim, rng.choice(list(_WRONG.values())))


@kind()
def products_as_sums(rng: Random, dim: int) -> tuple[Body, ...]:
    """Two turns in a row, with products of cosines written as sums."""
    one, two = frequencies(rng, dim), frequencies(rng, dim)
    sign = rng.choice(["-", "-", "+"])
    waves = [
        f"p, r = position * {one}, position * {two}",
        f"cc = (np.cos(p - r) + np.cos(p + r)) / 2 - (np.cos(p - r) {sign} np.cos(p + r)) / 2",
        "ss = (np.sin(p + r) + np.sin(p - r)) / 2 + (np.sin(p + r) - np.sin(p - r)) / 2",
        "c, s = cc, ss",
    ]
    return ([*waves, *adjacent(*TURNED, rng)[1:]],)
