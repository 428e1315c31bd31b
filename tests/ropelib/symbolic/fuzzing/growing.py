"""Kinds of encoders whose vectors grow, shrink or are divided with the position."""

from __future__ import annotations

from random import Random

from .encoder import Body, kind
from .pieces import angles, any_turn, complex_pairs, frequency, turn


def _rates(rng: Random, dim: int) -> str:
    return f"np.array([{', '.join(frequency(rng) for _ in range(dim // 2))}])"


@kind()
def xpos(rng: Random, dim: int) -> tuple[Body, ...]:
    """RoPE, with queries that grow as keys shrink: pair by pair, or all alike."""
    body, rates = [angles(rng, dim), *turn(rng)], _rates(rng, dim)
    wrong = rng.choice(["-", "-", "-", "-2 *", ""])
    if rng.random() < 0.5:
        return tuple(
            [*body, f"x = x * np.repeat(np.exp({sign} position * {rates}), 2)"]
            for sign in ("+", wrong)
        )
    base = rng.choice(["2.0", "0.98", "(4 / 5)", "math.e", "1.25"])
    return tuple([*body, f"x = x * {base} ** ({sign} position)"] for sign in ("+", wrong))


@kind()
def xpos_with_zetas(rng: Random, dim: int) -> tuple[Body, ...]:
    """The factors of the paper: ((2j/d + γ) / (1 + γ)) to the power of position / scale."""
    zeta = f"((np.arange(0, {dim}, 2) / {dim} + 0.4) / 1.4)"
    body, other = [angles(rng, dim), *turn(rng)], rng.choice(["-", "-", ""])
    return tuple(
        [*body, f"x = x * np.repeat({zeta} ** ({sign}position / 512), 2)"] for sign in ("", other)
    )


@kind()
def both_grow(rng: Random, dim: int) -> tuple[Body, ...]:
    """Queries and keys grow alike."""
    rate = rng.choice(["0.1", "1e-3", "-1", "1 / 7"])
    return ([*any_turn(rng, dim), f"x = np.exp({rate} * position) * x"],)


@kind()
def complex_decay(rng: Random, dim: int) -> tuple[Body, ...]:
    """Complex exponents for pairs: relative where the real parts are opposite."""
    rate, other = rng.choice([("0.25", "0.25"), ("1", "1"), ("1", "2"), ("0.1", "-0.1")])
    start = [angles(rng, dim)]
    return (
        start + complex_pairs(rng, f"z * np.exp(1j * angle + {rate} * position)"),
        start + complex_pairs(rng, f"z * np.exp(1j * angle - {other} * position)"),
    )


@kind()
def gaussians(rng: Random, dim: int) -> tuple[Body, ...]:
    """Factors with the square of the position."""
    q, k = rng.choice(
        [
            ("np.exp(-(position**2))", "np.exp(position**2)"),
            ("np.exp(position**2 / 2)", "np.exp(-(position**2) / 2)"),
            ("np.exp(-(position**2) + position**2)", "1"),
        ]
    )
    return [*any_turn(rng, dim), f"x = {q} * x"], [f"x = x * {k}"]


@kind()
def divided_by_a_polynomial(rng: Random, dim: int) -> tuple[Body, ...]:
    """Vectors are divided by something that grows."""
    below = rng.choice(
        ["1 + position**2", "2 + position", "1 + position**2 / 1000", "3 + np.cos(position)"]
    )
    return ([*any_turn(rng, dim), f"x = x / ({below})"],)


@kind()
def divided_for_keys_multiplied_for_queries(rng: Random, dim: int) -> tuple[Body, ...]:
    """The quotient is of a function of m and the same one of n: relative for exponentials alone."""
    growing = rng.choice(
        [
            "np.exp(position / 3)",
            "3.0**position",
            "2 ** (position + 1)",
            "(1 + position**2)",
            "(2 + np.sin(position))",
        ]
    )
    body = any_turn(rng, dim)
    return [*body, f"x = x * {growing}"], [*body, f"x = x / {growing}"]


@kind()
def quotients_that_cancel(rng: Random, dim: int) -> tuple[Body, ...]:
    """What is multiplied with is divided by again, written in another way."""
    over, below = rng.choice(
        [
            ("(1 + position**2)", "(position**2 + 1)"),
            ("(1 + position) ** 2", "(1 + 2 * position + position**2)"),
            ("(position**2 - 1)", "((position - 1) * (position + 1))"),
            ("(1 - np.cos(position) ** 2)", "(np.sin(position) ** 2)"),
            ("(2 + np.cos(2 * position))", "(1 + 2 * np.cos(position) ** 2)"),
            ("(2 + np.cos(2 * position))", "(2 + 2 * np.cos(position) ** 2)"),
            ("(np.exp(2 * position) - 1)", "(np.exp(position) - 1) / (np.exp(position) + 1)"),
            ("(np.exp(2 * position) - 4)", "(np.exp(position) - 1) / (np.exp(position) + 4)"),
        ]
    )
    return ([*any_turn(rng, dim), f"x = x * {over} / {below}"],)


@kind()
def gated(rng: Random, dim: int) -> tuple[Body, ...]:
    """A factor that swings with the position, or only seems to."""
    gate = rng.choice(
        [
            "np.cos(position)",
            "(1 + 0.001 * np.sin(position))",
            "(np.sin(position) ** 2 + np.cos(position) ** 2)",
            "(np.cos(position) ** 2 - np.sin(position) ** 2)",
            "(np.cosh(position) ** 2 - np.sinh(position) ** 2)",
            "(1 + position - position)",
        ]
    )
    return ([*any_turn(rng, dim), f"x = x * {gate}"],)


@kind()
def flips_at_whole_positions(rng: Random, dim: int) -> tuple[Body, ...]:
    """Factors that are ±1 at all whole positions, which the property for real ones does not see."""
    flip = rng.choice(
        [
            "np.cos(np.pi * position)",
            "np.cos(2 * np.pi * position)",
            "np.cos(np.pi * position) ** 2",
            "(1 + np.sin(np.pi * position))",
            "np.cos(np.pi * position * (position - 1))",
        ]
    )
    return ([*any_turn(rng, dim), f"x = x * {flip}"],)
