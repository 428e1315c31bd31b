# score: 0/1
# status: refuted
# misconception: parts-multiplied

import numpy as np

from autograder.notebook import numbers

case = 2
a, b = numbers("review-euler-product", case)
product_of_turns = [np.cos(a) * np.cos(b), np.sin(a) * np.sin(b)]
