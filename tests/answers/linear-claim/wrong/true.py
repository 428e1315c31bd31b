# score: 0/1
# status: refuted
# misconception: cosine-makes-non-linear

from autograder.notebook import numbers

case = 1
p, r, alpha, beta = numbers("linear-claim", case)
non_linear = True
turned_combination = alpha * p + beta * r
