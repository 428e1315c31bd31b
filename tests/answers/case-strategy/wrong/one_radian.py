# score: 0/2
# status: refuted
# misconception: turn-is-one-radian

import numpy as np

from autograder.notebook import numbers

case = 1
d, b, trained, wanted, percent = numbers("case-strategy", case)
theta = b ** (-np.arange(0, d, 2) / d)
strategy_evidence = [int(np.sum(trained * theta < 1)), wanted * theta[-1], trained / wanted, (wanted / trained) ** (d / (d - 2))]
strategy = "c"
