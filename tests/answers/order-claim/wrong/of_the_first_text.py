# score: 0/1
# status: refuted
# misconception: none

import numpy as np

from autograder.notebook import numbers

case = 1
scores, values, other_scores, other_values = numbers("order-claim", case)
w = np.exp(scores)
from_second_text = w / w.sum() @ values
same_from_both = False
