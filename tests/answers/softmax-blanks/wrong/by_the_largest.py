# score: 0/1
# status: refuted
# misconception: divided-by-the-largest

import numpy as np

from autograder.notebook import numbers

case = 1
(scores,) = numbers("softmax-blanks", case)
exponentials = np.exp(scores)
total = exponentials.max()
softmax_shares = exponentials / total
