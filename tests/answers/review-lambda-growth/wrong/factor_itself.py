# score: 0/1
# status: refuted
# misconception: length-factor-for-base-factor

import numpy as np

from autograder.notebook import numbers

case = 1
d, j, trained, longer = numbers("review-lambda-growth", case)
lam = longer / trained
lambda_and_growth = [lam, lam ** (2 * (j - 1) / d)]
