# score: 3/3
# status: proved

import math

import numpy as np

from autograder.notebook import numbers

case = 4
q, k, m, n, s, reported = numbers("case-root-cause", case)
def dot(m, n, first=1.0, other=1.0, second=0.01, changed=0.01):
    total = 0.0
    for i, (a, b) in ((0, (first, other)), (2, (second, changed))):
        x, y = m * a, n * b
        total += (q[i] * math.cos(x) - q[i + 1] * math.sin(x)) * (k[i] * math.cos(y) - k[i + 1] * math.sin(y))
        total += (q[i] * math.sin(x) + q[i + 1] * math.cos(x)) * (k[i] * math.sin(y) + k[i + 1] * math.cos(y))
    return total


def few_bits(p):
    step = 2 ** (int(p).bit_length() - 8)
    return round(p / step) * step


def halves(m, n):
    z = (k[:2] + 1j * k[2:]) * np.exp(1j * n * np.array([1, 0.01]))
    w = (q[0::2] + 1j * q[1::2]) * np.exp(1j * m * np.array([1, 0.01]))
    turned_q = [w[0].real, w[0].imag, w[1].real, w[1].imag]
    return float(np.dot(turned_q, [*z.real, *z.imag]))


causes = {
    "a": lambda m, n: dot(m, n + 1),
    "b": lambda m, n: dot(m, n, changed=0.1),
    "c": lambda m, n: dot(few_bits(m), few_bits(n)),
    "d": halves,
}
fits = [
    one
    for one, score in causes.items()
    if abs(score(m, n) - reported[0] / 1000) < 1e-2
    and abs(score(m + s, n + s) - reported[1] / 1000) < 1e-2
]
(root_cause,) = fits
cause_evidence = [dot(m, n), causes[root_cause](m + 2 * s, n + 2 * s)]
