# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
scores, values = numbers("permute-tokens", case)


def gets(s, v):
    w = np.exp(s) / np.sum(np.exp(s))
    return float(w @ v)


before_and_after = [gets(scores, values), gets(np.roll(scores, 1), np.roll(values, 1))]
