# score: 0/1
# status: error
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
row1, row2, row3 = numbers("padded-positions", case)
positions_of_batch = np.maximum(np.cumsum(row1) - 1, 0)
