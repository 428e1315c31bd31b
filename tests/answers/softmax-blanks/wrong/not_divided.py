# score: 0/1
# status: refuted
# misconception: exponentials-not-shared

import numpy as np

from autograder.notebook import numbers

case = 2
(scores,) = numbers("softmax-blanks", case)
exponentials = np.exp(scores)
total = exponentials.sum()
softmax_shares = exponentials
