# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 2
row1, row2, row3 = numbers("padded-positions", case)
positions_of_batch = []
for row in (row1, row2, row3):
    found, count = [], 0
    for real in row:
        found.append(count if real else 0)
        count += int(real)
    positions_of_batch.append(found)
