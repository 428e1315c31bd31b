# score: 6/6
# status: proved

from dataclasses import dataclass

import numpy as np


@dataclass
class Turn:
    cos: np.ndarray
    sin: np.ndarray

    @classmethod
    def by(cls, angle):
        return cls(np.cos(angle), np.sin(angle))

    def apply(self, a, b):
        return self.cos * a - self.sin * b, self.sin * a + self.cos * b


def rope(x, positions, theta):
    out = np.empty_like(x)
    turn = Turn.by(positions[..., None] * theta)
    out[..., 0::2], out[..., 1::2] = turn.apply(x[..., 0::2], x[..., 1::2])
    return out
