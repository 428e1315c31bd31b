# score: 0/1
# status: refuted
# misconception: padding-counted

import numpy as np

from autograder.notebook import numbers

case = 1
row1, row2, row3 = numbers("padded-positions", case)
positions_of_batch = [list(range(6))] * 3
