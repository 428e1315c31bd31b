# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 5
(scores,) = numbers("softmax-blanks", case)
w = np.exp(scores - np.max(scores))
softmax_shares = w / np.sum(w)
