# score: 0/1
# status: refuted
# misconception: angles-subtracted

import numpy as np

from autograder.notebook import numbers

case = 1
a, b = numbers("review-euler-product", case)
product_of_turns = [np.cos(b - a), np.sin(b - a)]
