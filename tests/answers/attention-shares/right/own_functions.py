# score: 2/2
# status: tested

import math

from autograder.notebook import numbers

case = 2
q, k1, k2, k3 = numbers("attention-shares", case)


def dot(a, b):
    return sum(x * y for x, y in zip(a, b))


parts = [math.exp(dot(q, key)) for key in (k1, k2, k3)]
token_shares = tuple(part / sum(parts) for part in parts)
