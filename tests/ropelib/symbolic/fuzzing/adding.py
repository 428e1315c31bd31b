"""Kinds of encoders that add something to the vector, and that do not turn it at all."""

from __future__ import annotations

from random import Random

from .encoder import Body, kind
from .pieces import angles, any_turn, complex_pairs, frequencies, matrix, turn, vector

_WAVES = "np.stack([np.sin(angle), np.cos(angle)], axis=-1).reshape(-1)"


@kind()
def a_sinusoid_added(rng: Random, dim: int) -> tuple[Body, ...]:
    """The absolute encoding of the first transformers, whole or weak, for both or for keys."""
    weight = rng.choice(["", "", "0.01 * "])
    added = [angles(rng, dim), f"x = x + {weight}{_WAVES}"]
    return rng.choice([(added,), (added, ["x = 2 * x"])])


@kind()
def a_sinusoid_alone(rng: Random, dim: int) -> tuple[Body, ...]:
    """Sines and cosines of the position, whatever the vector: their product is relative."""
    theta, wrong = frequencies(rng, dim), rng.choice(["angle", "angle", "2 * angle", "angle + 1"])
    start, waves = (
        f"angle = position * {theta}",
        _WAVES.replace("np.cos(angle)", f"np.cos({wrong})"),
    )
    return ([start, f"x = x * 0 + {waves}"],)


@kind()
def a_polynomial_added(rng: Random, dim: int) -> tuple[Body, ...]:
    """Positions that are learned: a polynomial of the position for every entry."""
    powers = ["position", "position**2", "position**3"]
    added = " + ".join(f"{vector(rng, dim)} * {power}" for power in rng.sample(powers, 2))
    body = any_turn(rng, dim) if rng.random() < 0.5 else []
    return ([f"x = x + {added}", *body],)


@kind()
def a_constant_added_before(rng: Random, dim: int) -> tuple[Body, ...]:
    """A bias before the turn."""
    return ([f"x = x + {vector(rng, dim)}", *any_turn(rng, dim)],)


@kind()
def a_constant_added_after(rng: Random, dim: int) -> tuple[Body, ...]:
    """A bias after the turn."""
    return ([*any_turn(rng, dim), f"x = x + {vector(rng, dim)}"],)


@kind()
def two_encodings_added(rng: Random, dim: int) -> tuple[Body, ...]:
    """The sum of a vector turned in two ways."""
    sign = rng.choice(["", "-", "2 *"])
    theta = frequencies(rng, dim)
    first = [f"angle = position * {theta}", *turn(rng), "first, x = x, given"]
    second = [f"angle = {sign} position * {theta}", *turn(rng), "x = first + x"]
    return (["given = x", *first, *second],)


@kind()
def nothing_turned(rng: Random, dim: int) -> tuple[Body, ...]:
    """The position is not used, or does not matter."""
    return (
        rng.choice(
            [
                ["x = 2 * x"],
                [f"x = x @ np.array({matrix(rng, dim)})"],
                ["x = x * 0"],
                ["x = x + 0 * position"],
                ["x = x * (position + 1) - x * position"],
                ["x = x + position"],
                ["x = x * position"],
                ["x = position * np.ones(len(x))"],
            ]
        ),
    )


@kind()
def curved_before_turning(rng: Random, dim: int) -> tuple[Body, ...]:
    """A function of the vector that is not linear, before the turn."""
    curve = rng.choice(
        ["x**2", "x**3 - x", "x * np.sum(x)", "x * (x @ x)", "x / (1 + x @ x)", "np.sin(x)"]
    )
    return ([f"x = {curve}", *any_turn(rng, dim)],)


@kind()
def curved_after_turning(rng: Random, dim: int) -> tuple[Body, ...]:
    """A function of the turned vector; its length stays, all else does not."""
    curve = rng.choice(["x**2", "x - x**3 / 6", "x * np.sum(x)", "x * (x @ x)", "x / (1 + x @ x)"])
    return ([*any_turn(rng, dim), f"x = {curve}"],)


@kind()
def divided_by_an_entry(rng: Random, dim: int) -> tuple[Body, ...]:
    """The vector is divided by one of its entries, before the turn or after."""
    divided, turned = f"x = x / x[{rng.randrange(dim)}]", any_turn(rng, dim)
    return ([divided, *turned] if rng.random() < 0.5 else [*turned, divided],)


@kind()
def multiplied_with_the_position_in_complex_numbers(rng: Random, dim: int) -> tuple[Body, ...]:
    """Complex pairs times polynomials of the position."""
    formula = rng.choice(
        [
            "z * (1 + 1j * position)",
            "z * np.exp(1j * angle) / (position - 1j)",
            "z * np.exp(1j * angle) * (position - 1j) / (1j * position + 1)",
            "z * np.exp(1j * angle) * (position + 1j) * (position - 1j) / (1 + position**2)",
            "z * (np.cos(angle) - 1j * np.sin(angle)) * 1j",
        ]
    )
    return ([angles(rng, dim), *complex_pairs(rng, formula)],)
