# score: 1/1
# status: tested

import numpy as np

from autograder.notebook import numbers

case = 3
d, j, trained, longer = numbers("review-lambda-growth", case)
lam = np.exp(np.log(longer / trained) * d / (d - 2))
old, new = (base ** (2 * (j - 1) / d) for base in (10000, 10000 * lam))
lambda_and_growth = np.array([lam, new / old]).round(4)
