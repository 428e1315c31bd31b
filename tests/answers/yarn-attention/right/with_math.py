# score: 1/1
# status: tested

import math

from autograder.notebook import numbers

case = 2
(s,) = numbers("yarn-attention", case)
attention_and_score_factor = (1 + math.log(s) / 10, (1 + math.log(s) / 10) ** 2)
