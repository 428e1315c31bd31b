# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
(scores,) = numbers("softmax-blanks", case)
w = 2.0**scores
softmax_shares = w / w.sum()
