# score: 0/1
# status: refuted
# misconception: turn-is-one-radian

import numpy as np

from autograder.notebook import numbers


def ends_in_index(d, b, trained):
    first, last = (d * np.log(trained / (2 * np.pi * n)) / (2 * np.log(b)) for n in (32, 1))
    return np.floor(first), np.ceil(last)


case = 1
d, b, trained, j = numbers("two-ramps", case)
r = trained * b ** (-2 * (j - 1) / d) / (2 * np.pi)
first, last = ends_in_index(d, b, trained)
gamma_by_turns_and_index = [min(1, (2 * np.pi * r - 1) / 31), 1 - (j - 1 - first) / (last - first)]
