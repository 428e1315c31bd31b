# score: 0/1
# status: refuted
# misconception: base-exponent-upside-down

import numpy as np

from autograder.notebook import numbers

case = 2
d, j, trained, longer = numbers("review-lambda-growth", case)
lam = (longer / trained) ** ((d - 2) / d)
lambda_and_growth = [lam, lam ** (2 * (j - 1) / d)]
