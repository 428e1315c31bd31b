# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
a, b = numbers("review-euler-product", case)
product_of_turns = np.array([np.cos(a) * np.cos(b) - np.sin(a) * np.sin(b), np.sin(a) * np.cos(b) + np.cos(a) * np.sin(b)])
