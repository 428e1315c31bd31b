# score: 0/1
# status: refuted
# misconception: periods-grow-alike

import numpy as np

from autograder.notebook import numbers

case = 3
d, j, trained, longer = numbers("review-lambda-growth", case)
lambda_and_growth = [(longer / trained) ** (d / (d - 2)), longer / trained]
