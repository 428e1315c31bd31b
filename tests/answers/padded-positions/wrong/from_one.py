# score: 0/1
# status: refuted
# misconception: off-by-one-more

import numpy as np

from autograder.notebook import numbers

case = 1
row1, row2, row3 = numbers("padded-positions", case)
mask = np.array([row1, row2, row3])
positions_of_batch = np.cumsum(mask, axis=1)
