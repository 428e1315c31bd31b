"""What each method does about position: it adds to the vectors, turns them, or shifts the score."""

import math

import numpy as np

#: The methods which are compared.
METHODS = ("none", "learned", "sinusoidal", "alibi", "t5", "rope")
BASE = 10_000.0
#: T5's bias: that many distances have a number each; the rest, up to FAR, share as many by
#: logarithm, and what lies beyond shares the last.
NEAR, FAR = 8, 32


def angles(count: int, length: int, first: int = 0) -> np.ndarray:
    """Give the angle of each pair at the positions from ``first`` up to ``length``."""
    return np.outer(np.arange(first, length), BASE ** (-np.arange(count) / count))


def waves(width: int, length: int) -> np.ndarray:
    """Give the sinusoidal embedding: sine and cosine of each pair's angle, side by side."""
    angle = angles(width // 2, length)
    return np.stack([np.sin(angle), np.cos(angle)], axis=-1).reshape(length, width)


def turn(vectors: np.ndarray, angle: np.ndarray) -> np.ndarray:
    """Turn each pair of each vector; the negative angle takes it back."""
    c, s = np.cos(angle).astype(vectors.dtype), np.sin(angle).astype(vectors.dtype)
    first, second = vectors[..., 0::2], vectors[..., 1::2]
    turned = np.empty_like(vectors)
    turned[..., 0::2] = first * c - second * s
    turned[..., 1::2] = first * s + second * c
    return turned


def distances(length: int, asked: int) -> np.ndarray:
    """Give how far behind each of the last places every place lies; negative: still to come."""
    places = np.arange(length)
    return places[length - asked :, None] - places


def slopes(heads: int) -> np.ndarray:
    """Give ALiBi's slopes, halved ``8 / heads`` times from each head to the next."""
    return 2.0 ** (-8 * np.arange(1, heads + 1) / heads)


def buckets(distance: np.ndarray) -> np.ndarray:
    """Give the bucket of each distance in T5's bias, from 0 to ``2 * NEAR - 1``."""
    ratio = np.log(np.maximum(distance, 1) / NEAR) / math.log(FAR / NEAR)
    shared = NEAR + np.clip(ratio * NEAR, 0, NEAR - 1).astype(int)
    return np.where(distance < NEAR, np.maximum(distance, 0), shared)
