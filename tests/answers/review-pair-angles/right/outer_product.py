# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 5
m, theta = numbers("review-pair-angles", case)
table = np.outer([m], theta).ravel()
angles_of_4_and_5 = np.repeat(table, 2)[[3, 4]]
