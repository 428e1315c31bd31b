# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers


def ends_in_index(d, b, trained):
    first, last = (d * np.log(trained / (2 * np.pi * n)) / (2 * np.log(b)) for n in (32, 1))
    return np.floor(first), np.ceil(last)


case = 2
d, b, trained, j = numbers("two-ramps", case)
theta = b ** (-np.arange(0, d, 2) / d)
turns = trained * theta / (2 * np.pi)
first, last = ends_in_index(d, b, trained)
one = np.clip((turns - 1) / 31, 0, 1)
other = 1 - np.clip((np.arange(d // 2) - first) / (last - first), 0, 1)
gamma_by_turns_and_index = [one[j - 1], other[j - 1]]
