# score: 0/1
# status: unattempted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
(scores,) = numbers("softmax-blanks", case)
exponentials = np.exp(scores)
total = ...
softmax_shares = ...
