# score: 1/1
# status: proved

import numpy as np

from autograder.notebook import numbers


def gets(s, v):
    return np.exp(s) @ v / np.exp(s).sum()


case = 4
scores, values, other_scores, other_values = numbers("order-claim", case)
from_second_text = gets(other_scores, other_values)
same_from_both = abs(gets(scores, values) - from_second_text) < 1e-9
