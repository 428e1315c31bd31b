# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 2
d, base, factor = numbers("uneven-periods", case)


def all_periods(b):
    j = np.arange(1, d // 2 + 1)
    return 2 * np.pi * b ** (2 * (j - 1) / d)


growth = all_periods(base * factor) / all_periods(base)
grow_alike = bool(np.allclose(growth, growth[0]))
factors = growth[[0, -1]]
