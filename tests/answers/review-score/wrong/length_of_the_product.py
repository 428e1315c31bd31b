# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
q, k = numbers("review-score", case)
score_again = np.linalg.norm(q) * np.linalg.norm(k)
