# score: 2/2
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 3
d, b, trained, wanted, percent = numbers("case-strategy", case)
strategy_evidence = [14, 1.892, 0.5, 2.022]
strategy = "(B)"
