# score: 1/1
# status: tested

import math

from autograder.notebook import numbers

case = 7
(scores,) = numbers("review-shuffled", case)
a, b, c = (math.exp(s) for s in scores)
shuffled_shares = (c / (a + b + c), a / (a + b + c), b / (a + b + c))
