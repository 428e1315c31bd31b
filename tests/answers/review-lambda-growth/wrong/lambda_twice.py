# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 5
d, j, trained, longer = numbers("review-lambda-growth", case)
lam = (longer / trained) ** (d / (d - 2))
lambda_and_growth = [lam, lam]
