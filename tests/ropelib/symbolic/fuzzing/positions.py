"""Kinds of encoders that take other positions, frequencies or angles than RoPE."""

from __future__ import annotations

from random import Random

from .encoder import Body, kind
from .pieces import TURNED, adjacent, angles, frequencies, frequency, number, turn


def _turned_by(rng: Random, *statements: str) -> tuple[Body, ...]:
    return tuple([statement, *turn(rng)] for statement in statements)


@kind()
def turned_backwards(rng: Random, dim: int) -> tuple[Body, ...]:
    """Both are turned clockwise, or keys alone."""
    theta = frequencies(rng, dim)
    signs = rng.choice([("-", "-"), ("", "-"), ("-", "")])
    return _turned_by(rng, *(f"angle = {sign}position * {theta}" for sign in signs))


@kind(4)
def one_pair_backwards_for_keys(rng: Random, dim: int) -> tuple[Body, ...]:
    """One pair of keys is turned the other way."""
    theta, signs = frequencies(rng, dim), [1] * (dim // 2)
    signs[rng.randrange(dim // 2)] = -1
    return _turned_by(
        rng, f"angle = position * {theta}", f"angle = position * {theta} * np.array({signs})"
    )


@kind()
def positions_counted_from_elsewhere(rng: Random, dim: int) -> tuple[Body, ...]:
    """Off by one, or by another number, for both or for keys alone."""
    theta, off = frequencies(rng, dim), number(rng)
    q, k = f"angle = position * {theta}", f"angle = (position + {off}) * {theta}"
    return _turned_by(rng, *rng.choice([(k,), (q, k), (k, q)]))


@kind()
def positions_scaled(rng: Random, dim: int) -> tuple[Body, ...]:
    """Interpolated positions, for both."""
    scaled = rng.choice(["position / 4", "8 * position / 3", "(position * 0.1)"])
    return _turned_by(rng, f"angle = {scaled} * {frequencies(rng, dim)}")


@kind()
def keys_scaled(rng: Random, dim: int) -> tuple[Body, ...]:
    """Interpolated positions, for keys alone."""
    theta, scale = frequencies(rng, dim), rng.choice(["2", "4", "1.001", "1.0000001"])
    return _turned_by(rng, f"angle = position * {theta}", f"angle = position / {scale} * {theta}")


@kind()
def squared_positions(rng: Random, dim: int) -> tuple[Body, ...]:
    """Angles that grow with the square of the position, or with a polynomial of it."""
    grown = rng.choice(
        ["position**2", "position * (position + 1)", "(position + 0.01 * position**2)"]
    )
    return _turned_by(rng, f"angle = {grown} * {frequencies(rng, dim)}")


@kind()
def squares_that_cancel(rng: Random, dim: int) -> tuple[Body, ...]:
    """A polynomial of the position, all of which but the linear part cancels."""
    q = rng.choice(
        ["((position + 1) ** 2 - position**2)", "((position + 1) ** 2 - (position - 1) ** 2)"]
    )
    return _turned_by(rng, f"angle = {q} * {frequencies(rng, dim)}")


@kind()
def angles_with_an_offset(rng: Random, dim: int) -> tuple[Body, ...]:
    """A constant is added to all angles, of both or of one."""
    theta = frequencies(rng, dim)
    offset = rng.choice(
        ["np.pi / 7", "np.pi / 4", "1", "0.3", "np.sqrt(2)", "np.pi", "2 * np.pi / 5"]
    )
    q, k = f"angle = position * {theta}", f"angle = position * {theta} + {offset}"
    return _turned_by(rng, *rng.choice([(k,), (q, k), (k, q)]))


@kind()
def an_offset_in_the_cosine_alone(rng: Random, dim: int) -> tuple[Body, ...]:
    """The cosine takes another angle than the sine: by a whole turn it does not matter."""
    offset = rng.choice(["np.pi / 7", "0.001", "np.pi", "2 * np.pi", "4 * math.pi"])
    body = [angles(rng, dim), *adjacent(*TURNED, rng)]
    waves = body.index("c, s = np.cos(angle), np.sin(angle)")
    body[waves] = f"c, s = np.cos(angle + {offset}), np.sin(angle)"
    return (body,)


@kind()
def a_wrong_frequency_in_one_component(rng: Random, dim: int) -> tuple[Body, ...]:
    """One of the two entries of every pair takes other angles."""
    scale = rng.choice(["2", "3", "1.001", "1.00001"])
    body = [angles(rng, dim), *adjacent("a * c - b * s", "a * s2 + b * c2", rng)]
    waves = body.index("c, s = np.cos(angle), np.sin(angle)")
    body[waves] = "c, s = np.cos(angle), np.sin(angle)"
    other = f"c2, s2 = np.cos({scale} * angle), np.sin({scale} * angle)"
    if "y = []" in body:  # there the loop gives every pair its own numbers
        loop = body.index("for a, b, c, s in zip(x[0::2], x[1::2], c, s):")
        body[loop] = "for a, b, c, s, c2, s2 in zip(x[0::2], x[1::2], c, s, c2, s2):"
    return (body[: waves + 1] + [other] + body[waves + 1 :],)


@kind()
def slightly_other_frequencies_for_keys(rng: Random, dim: int) -> tuple[Body, ...]:
    """The frequencies of keys differ a little."""
    theta, off = frequencies(rng, dim), rng.choice(["1e-3", "-1e-3", "1e-5", "1e-7"])
    return _turned_by(rng, f"angle = position * {theta}", f"angle = position * ({theta} + {off})")


@kind()
def frequencies_that_cancel(rng: Random, dim: int) -> tuple[Body, ...]:
    """Turned forward and back again, wholly or in part."""
    theta, back = frequencies(rng, dim), rng.choice(["-position", "-position", "-2 * position"])
    there, again = _turned_by(rng, f"angle = position * {theta}", f"angle = {back} * {theta}")
    key = rng.choice([there + again, [], there])
    return (there + again, key or ["x = +x"])


@kind()
def a_frequency_that_is_0(rng: Random, dim: int) -> tuple[Body, ...]:
    """Some pairs stay, for which the frequency is 0, or for keys is not."""
    theta = ["0"] * (dim // 2)
    theta[rng.randrange(dim // 2)] = frequency(rng)
    other = [frequency(rng) if rng.random() < 0.3 else one for one in theta]
    return _turned_by(
        rng, *(f"angle = position * np.array([{', '.join(one)}])" for one in (theta, other))
    )
