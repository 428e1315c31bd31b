# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 2
x, m, faulty_x, y, n = numbers("review-faulty-again", case)
foretold_y = faulty_x
