# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers

case = 5
scores, values, other_scores, other_values = numbers("order-claim", case)
same_from_both = set(zip(scores, values)) == set(zip(other_scores, other_values))
w = np.exp(other_scores) / np.exp(other_scores).sum()
from_second_text = np.dot(w, other_values)
