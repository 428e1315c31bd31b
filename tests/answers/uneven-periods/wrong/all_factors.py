# score: 0/1
# status: error
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
d, base, factor = numbers("uneven-periods", case)
grow_alike = False
factors = factor ** (np.arange(0, d, 2) / d)
