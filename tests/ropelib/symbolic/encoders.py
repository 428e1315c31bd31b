"""Encodings as people write them, right and wrong, in ordinary NumPy."""

import numpy as np


def frequencies(dim, base=10_000):
    """Return the d/2 frequencies b^(−2(j−1)/d)."""
    return base ** (-2 * np.arange(dim // 2) / dim)


def turned(x, angles):
    """Turn adjacent pairs of a row vector."""
    even, odd = x[..., 0::2], x[..., 1::2]
    cos, sin = np.cos(angles), np.sin(angles)
    return np.stack([even * cos - odd * sin, even * sin + odd * cos], axis=-1).reshape(x.shape)


def rope(x, position):
    """Turn adjacent pairs by m·θ."""
    return turned(x, position * frequencies(len(x)))


def backwards(x, position):
    """Turn the other way."""
    return turned(x, -position * frequencies(len(x)))


def halves(x, position):
    """Turn pairs (j, j + d/2)."""
    half = len(x) // 2
    angles = position * frequencies(len(x))
    cos, sin = np.cos(angles), np.sin(angles)
    first, second = x[:half], x[half:]
    return np.concatenate([first * cos - second * sin, first * sin + second * cos])


def as_complex(x, position):
    """Multiply by e^(𝚒mθ)."""
    z = (x[0::2] + 1j * x[1::2]) * np.exp(1j * position * frequencies(len(x)))
    return np.stack([z.real, z.imag], axis=-1).reshape(-1)


def off_by_one(x, position):
    """Count from 1."""
    return rope(x, position + 1)


def unturned(x, position):
    """Ignore the position."""
    return x * 1


def whole_turns(x, position):
    """Turn by 2π a position: nothing at whole positions."""
    return turned(x, 2 * np.pi * position * np.arange(1, len(x) // 2 + 1))


def squared(x, position):
    """Turn by m²θ."""
    return turned(x, position**2 * frequencies(len(x)))


def one_sign_wrong(x, position):
    """Make a reflection, whose angle is doubled, of every turn."""
    angles = position * frequencies(len(x))
    cos, sin = np.cos(angles), np.sin(angles)
    even, odd = x[0::2], x[1::2]
    return np.stack([even * cos + odd * sin, even * sin + odd * cos], axis=-1).reshape(x.shape)


def reflected(x, position):
    """Reflect every pair at a line that turns with the position."""
    angles = position * frequencies(len(x))
    cos, sin = np.cos(angles), np.sin(angles)
    even, odd = x[0::2], x[1::2]
    return np.stack([even * cos + odd * sin, even * sin - odd * cos], axis=-1).reshape(x.shape)


def added(x, position):
    """Add the sinusoidal table."""
    angles = position * frequencies(len(x))
    return x + np.stack([np.sin(angles), np.cos(angles)], axis=-1).reshape(x.shape)


def scaled(x, position):
    """Scale with the position."""
    return rope(x, position) * (1 + position / 10)


def growing(x, position):
    """Scale by e^(m/8), as xPos does to queries."""
    return rope(x, position) * np.exp(position / 8)


def shrinking(x, position):
    """Scale by e^(−m/8), as xPos does to keys."""
    return rope(x, position) * np.exp(-position / 8)


def divided(x, position):
    """Divide by 1 + ‖x‖²."""
    return rope(x, position) / (1 + (x * x).sum())


def divided_by_position(x, position):
    """Divide by 1 + m²."""
    return rope(x, position) / (1 + position**2)


RELATIVE = [rope, backwards, halves, as_complex, off_by_one, unturned, divided, reflected]
NOT_RELATIVE = [squared, one_sign_wrong, added, scaled, growing, divided_by_position]
ISOMETRIES = [rope, backwards, halves, as_complex, off_by_one, unturned, squared, reflected]
NO_ISOMETRIES = [one_sign_wrong, added, scaled, growing, divided, divided_by_position]
