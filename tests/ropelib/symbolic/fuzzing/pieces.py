"""Pieces of random encoders: numbers, frequencies, matrices, and ways of turning pairs."""

from __future__ import annotations

from random import Random

from .encoder import Body

#: A pair (a, b) turned counter-clockwise; c and s are the cosine and the sine of its angle.
TURNED = "a * c - b * s", "a * s + b * c"
WAVES = ["c, s = np.cos(angle), np.sin(angle)"]


def number(rng: Random) -> str:
    """Write a number which is exact as a float or as an integer."""
    return rng.choice(["1", "2", "3", "5", "-1", "-2", "0.5", "1.5", "-0.25", "0.75"])


def frequency(rng: Random) -> str:
    """Write one frequency."""
    return rng.choice(
        [
            f"{rng.randint(1, 9)} / {rng.randint(2, 9)}",
            str(rng.randint(1, 3)),
            f"{rng.uniform(0.01, 2):.3f}",
            f"np.pi / {rng.randint(2, 12)}",
            f"{rng.randint(2, 5)} * np.pi / 7",
            f"math.sqrt({rng.choice((2, 3, 5))})",
            f"np.sqrt(2) / {rng.randint(2, 5)}",
            f"1 / 10000 ** ({rng.randint(1, 5)} / 6)",
        ]
    )


def frequencies(rng: Random, dim: int) -> str:
    """Write the frequencies of all pairs, as an array."""
    base = rng.choice((10, 100, 10_000, 500_000))
    return rng.choice(
        [
            f"{base} ** (-np.arange(0, {dim}, 2) / {dim})",
            f"np.array([{base} ** (-2 * j / {dim}) for j in range({dim // 2})])",
            f"np.exp(-math.log({base}) * np.arange({dim // 2}) / {dim // 2})",
            *[f"np.array([{', '.join(frequency(rng) for _ in range(dim // 2))}])"] * 3,
        ]
    )


def angles(rng: Random, dim: int, position: str = "position") -> str:
    """Write the statement which gives every pair its angle."""
    return f"angle = {position} * {frequencies(rng, dim)}"


def adjacent(first: str, second: str, rng: Random) -> Body:
    """Make of adjacent pairs (a, b) others."""
    return [*WAVES, *rng.choice((_stacked, _filled, _listed))(first, second)]


def halves(first: str, second: str) -> Body:
    """Make of pairs (a, b) of an entry in the first and one in the second half others."""
    return [*WAVES, "a, b = np.split(x, 2)", f"x = np.concatenate([{first}, {second}])"]


def _stacked(first: str, second: str) -> Body:
    rows = f"np.stack([{first}, {second}], axis=-1)"
    return ["a, b = x[0::2], x[1::2]", f"x = {rows}.reshape(-1)"]


def _filled(first: str, second: str) -> Body:
    return [
        "a, b = x[::2], x[1::2]",
        "y = np.empty_like(x)",
        f"y[::2] = {first}",
        f"y[1::2] = {second}",
        "x = y",
    ]


def _listed(first: str, second: str) -> Body:
    return [
        "y = []",
        "for a, b, c, s in zip(x[0::2], x[1::2], c, s):",
        f"    y += [{first}, {second}]",
        "x = np.array(y)",
    ]


def turn(rng: Random) -> Body:
    """Turn adjacent pairs by their angles, written in one of many ways."""
    matrix = [
        "R = np.zeros((len(x), len(x)))",
        "for j in range(len(x) // 2):",
        "    c, s = np.cos(angle[j]), np.sin(angle[j])",
        "    R[2 * j : 2 * j + 2, 2 * j : 2 * j + 2] = [[c, s], [-s, c]]",
    ]
    swapped = [
        "swap = np.empty_like(x)",
        "swap[0::2], swap[1::2] = -x[1::2], x[0::2]",
        "x = x * np.repeat(np.cos(angle), 2) + swap * np.repeat(np.sin(angle), 2)",
    ]
    return rng.choice(
        [
            adjacent(*TURNED, rng),
            adjacent(*TURNED, rng),
            complex_pairs(rng, "z * np.exp(1j * angle)"),
            complex_pairs(rng, "z * (np.cos(angle) + 1j * np.sin(angle))"),
            [*matrix, "x = x @ R"],
            [*matrix, "x = np.einsum('i,ij->j', x, R)"],
            swapped,
        ]
    )


def complex_pairs(rng: Random, formula: str) -> Body:
    """Make of adjacent pairs, as complex numbers z, others."""
    there = rng.choice(["x[0::2] + 1j * x[1::2]", "x.astype(complex)[::2] + 1j * x[1::2]"])
    parts = rng.choice(["z.real, z.imag", "np.real(z), np.imag(z)"])
    return [
        f"z = {there}",
        f"z = {formula}",
        f"x = np.stack([{parts}], axis=-1).reshape(-1)",
    ]


def any_turn(rng: Random, dim: int) -> Body:
    """Turn pairs in a random layout by random angles."""
    start = [angles(rng, dim)]
    if rng.random() < 0.6:
        return start + turn(rng)
    if rng.random() < 0.5:
        return start + halves(*TURNED)
    order = rng.sample(range(dim), dim)
    return [f"x = x[{order}]", *start, *turn(rng), f"x = x[np.argsort({order})]"]


def matrix(rng: Random, dim: int) -> str:
    """Write a random matrix of small whole numbers."""
    return str([[rng.randint(-2, 2) for _ in range(dim)] for _ in range(dim)])


def vector(rng: Random, dim: int) -> str:
    """Write a random vector."""
    return f"np.array([{', '.join(number(rng) for _ in range(dim))}])"


def orthogonal(rng: Random, dim: int) -> Body:
    """Multiply by a random orthogonal matrix, which floats hold exactly."""
    body = []
    for _ in range(rng.randint(1, 3)):
        i, j = rng.sample(range(dim), 2)
        c, s, size = rng.choice([(3, 4, 5), (5, 12, 13), (0, 1, 1), (-8, 15, 17), (-1, 0, 1)])
        rows = [[size * (a == b) for b in range(dim)] for a in range(dim)]
        rows[i][i], rows[i][j], rows[j][i], rows[j][j] = c, s, -s, c
        body.append(f"x = x @ np.array({rows}) / {size}")
    return body
