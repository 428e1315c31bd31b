# score: 1/1
# status: proved

import sympy as sp

from autograder.notebook import numbers

case = 3
(s,) = numbers("yarn-attention", case)
a = 1 + sp.log(int(s)) / 10
attention_and_score_factor = [a, sp.expand(a**2)]
