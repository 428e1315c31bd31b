# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 0
d, base, factor = numbers("uneven-periods", case)
slowest = lambda b: np.exp((d - 2) / d * np.log(b))
grow_alike = False
factors = np.array([1.0, slowest(factor * base) / slowest(base)])
