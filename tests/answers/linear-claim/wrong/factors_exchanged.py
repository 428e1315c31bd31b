# score: 0/1
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 1
p, r, alpha, beta = numbers("linear-claim", case)
non_linear = False
turned_combination = beta * p + alpha * r
