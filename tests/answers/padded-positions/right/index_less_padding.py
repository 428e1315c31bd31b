# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
row1, row2, row3 = numbers("padded-positions", case)
mask = np.array([row1, row2, row3])
positions_of_batch = np.where(mask == 1, np.arange(6) - (6 - mask.sum(axis=1, keepdims=True)), 0)
