# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 1
scores, values, other_scores, other_values = numbers("order-claim", case)
w = np.exp(other_scores)
from_second_text = w / w.sum() @ other_values
same_from_both = False
