# score: 5/5
# status: proved

from dataclasses import dataclass
from math import cos, sin


@dataclass
class Pair:
    a: float
    b: float

    def turned(self, phi):
        return Pair(self.a * cos(phi) - self.b * sin(phi), self.a * sin(phi) + self.b * cos(phi))


def rope(x, position, theta):
    pairs = [Pair(x[2 * j], x[2 * j + 1]).turned(position * theta[j]) for j in range(len(theta))]
    return [entry for pair in pairs for entry in (pair.a, pair.b)]
