# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers


def ends_in_index(d, b, trained):
    first, last = (d * np.log(trained / (2 * np.pi * n)) / (2 * np.log(b)) for n in (32, 1))
    return np.floor(first), np.ceil(last)


case = 3
d, b, trained, j = numbers("two-ramps", case)
period = 2 * np.pi * b ** (2 * (j - 1) / d)
first, last = ends_in_index(d, b, trained)
gamma_by_turns_and_index = [
    np.interp(trained / period, [1, 32], [0, 1]),
    np.interp(j - 1, [first, last], [1, 0]),
]
