# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
d, base, factor = numbers("uneven-periods", case)
grow_alike = False
factors = [2 * np.pi, 2 * np.pi * base ** ((d - 2) / d)]
