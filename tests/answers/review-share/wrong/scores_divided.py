# score: 0/1
# status: refuted
# misconception: scores-shared

import numpy as np

from autograder.notebook import numbers

case = 1
scores, token = numbers("review-share", case)
share_again = scores[token - 1] / scores.sum()
