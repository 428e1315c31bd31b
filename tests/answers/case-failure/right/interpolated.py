# score: 2/2
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 6
b, factor, logged = numbers("case-failure", case)
trained = np.exp(-np.log(b) * np.arange(0, 8, 2) / 8)
ratios = logged * 1e-6 / trained
failure_evidence = ratios[[0, -1]]
diagnosis = "b"
