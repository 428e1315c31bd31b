# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 2
(x,) = numbers("review-half-order", case)
half_split_order = np.array(x).reshape(3, 2).T.ravel()
