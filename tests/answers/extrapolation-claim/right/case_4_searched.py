# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 4
d, base, trained, longer = numbers("extrapolation-claim", case)
angles = np.arange(longer) * base ** (-(d - 2) / d)
new = [n for n in range(longer) if trained <= n and angles[n] < 2 * np.pi]
works_beyond = len(new) == 0
unseen = [new[-1], angles[new[-1]]]
