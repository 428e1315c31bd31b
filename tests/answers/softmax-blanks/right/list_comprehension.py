# score: 1/1
# status: tested

import math

from autograder.notebook import numbers

case = 3
(scores,) = numbers("softmax-blanks", case)
parts = [math.exp(s) for s in scores]
softmax_shares = [p / sum(parts) for p in parts]
