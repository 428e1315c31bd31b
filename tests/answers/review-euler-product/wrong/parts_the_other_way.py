# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 2
a, b = numbers("review-euler-product", case)
product_of_turns = [np.sin(a + b), np.cos(a + b)]
