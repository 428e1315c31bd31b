# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
(scores,) = numbers("softmax-blanks", case)
exponentials = np.exp(scores)
total = exponentials.sum()
softmax_shares = exponentials / total / total
