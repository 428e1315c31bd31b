# score: 0/2
# status: refuted
# misconception: exponent-off-by-one

import numpy as np

from autograder.notebook import numbers

case = 1
d, b, trained, wanted, percent = numbers("case-strategy", case)
theta = b ** (-np.arange(0, d, 2) / d)
strategy_evidence = [int(np.sum(trained * theta < 2 * np.pi)), wanted * b ** -1.0, trained / wanted, (wanted / trained) ** (d / (d - 2))]
strategy = "c"
