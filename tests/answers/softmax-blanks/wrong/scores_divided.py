# score: 0/1
# status: refuted
# misconception: scores-shared

import numpy as np

from autograder.notebook import numbers

case = 1
(scores,) = numbers("softmax-blanks", case)
exponentials = np.exp(scores)
total = scores.sum()
softmax_shares = scores / total
