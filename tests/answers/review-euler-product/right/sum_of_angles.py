# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 1
a, b = numbers("review-euler-product", case)
product_of_turns = [np.cos(a + b), np.sin(a + b)]
