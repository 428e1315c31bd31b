# score: 1/1
# status: proved

from autograder.notebook import numbers

case = 1
p, r, alpha, beta = numbers("linear-claim", case)
non_linear = False
turned_combination = alpha * p + beta * r
