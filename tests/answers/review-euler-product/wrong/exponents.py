# score: 0/1
# status: refuted
# misconception: exponents-multiplied

import numpy as np

from autograder.notebook import numbers

case = 1
a, b = numbers("review-euler-product", case)
product_of_turns = [np.cos(a * b), np.sin(a * b)]
