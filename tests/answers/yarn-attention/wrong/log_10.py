# score: 0/1
# status: refuted
# misconception: logarithm-of-ten

import numpy as np

from autograder.notebook import numbers

case = 1
(s,) = numbers("yarn-attention", case)
a = 0.1 * np.log10(s) + 1
attention_and_score_factor = [a, a**2]
