# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 3
p, r, alpha, beta = numbers("linear-claim", case)
non_linear = bool(0)
turned_combination = np.array([alpha, beta]) @ np.vstack([p, r])
