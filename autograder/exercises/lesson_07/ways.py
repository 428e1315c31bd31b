"""The ways to a longer context in numbers, as the exercises ask for them."""

from __future__ import annotations

import numpy as np

from autograder.exercises.lesson_07.setting import TURN, usual

#: YaRN's ends of the ramp, in turns within the trained context (Peng et al., arXiv:2309.00071).
FAST, SLOW = 32.0, 1.0


def interpolated(theta: np.ndarray, factor: float) -> np.ndarray:
    """Give θ_j/s."""
    return np.asarray(theta, dtype=float) / factor


def scaled_base(d: int, base: float, trained: float, longer: float) -> float:
    """Give b · (L′/L)^(d/(d−2))."""
    return float(base * (longer / trained) ** (d / (d - 2)))


def dynamic_ntk(d: int, base: float, trained: float, length: float) -> np.ndarray:
    """Give the frequencies of the base for the present length, and those of b up to L."""
    return usual(d, scaled_base(d, base, trained, max(trained, length)))


def kept_by_turns(theta: np.ndarray, trained: float) -> np.ndarray:
    """Give YaRN's γ of the paper, straight in the turns r_j = Lθ_j/2π."""
    turns = trained * np.asarray(theta) / TURN
    return np.clip((turns - SLOW) / (FAST - SLOW), 0, 1)


def ends_in_index(d: int, base: float, trained: float) -> tuple[int, int]:
    """Give the first and the last index of the ramp of the widely used code, counted from 0."""
    first, last = (d * np.log(trained / (TURN * turns)) / (2 * np.log(base)) for turns in (32, 1))
    return max(int(np.floor(first)), 0), min(int(np.ceil(last)), d - 1)


def kept_by_index(d: int, base: float, trained: float) -> np.ndarray:
    """Give γ of that code, straight in the index of the pair."""
    first, last = ends_in_index(d, base, trained)
    return 1 - np.clip((np.arange(d // 2) - first) / max(last - first, 1e-3), 0, 1)


def blended(theta: np.ndarray, kept: np.ndarray, factor: float) -> np.ndarray:
    """Give (1 − γ)θ/s + γθ."""
    return (1 - kept) * theta / factor + kept * theta


def yarn(d: int, base: float, factor: float, trained: float) -> np.ndarray:
    """Give YaRN's frequencies with the ramp of the paper."""
    theta = usual(d, base)
    return blended(theta, kept_by_turns(theta, trained), factor)


def llama3(
    theta: np.ndarray, factor: float = 8, low: float = 1, high: float = 4, trained: float = 8192
) -> np.ndarray:
    """Give the frequencies of Llama 3.1: kept, blended or divided by their wavelength."""
    theta = np.asarray(theta, dtype=float)
    kept = np.clip((trained * theta / TURN - low) / (high - low), 0, 1)
    return blended(theta, kept, factor)


def partial_rotary(d: int, rotated: int, base: float = 10000.0) -> np.ndarray:
    """Give the frequencies of the first `rotated` entries, and 0 for the pairs behind them."""
    return np.concatenate([usual(rotated, base), np.zeros((d - rotated) // 2)])
