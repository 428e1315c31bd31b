# score: 0/1
# status: refuted
# misconception: exponent-off-by-one

import numpy as np

from autograder.notebook import numbers

case = 4
d, j, trained, longer = numbers("review-lambda-growth", case)
lam = (longer / trained) ** (d / (d - 2))
lambda_and_growth = [lam, lam ** (2 * j / d)]
