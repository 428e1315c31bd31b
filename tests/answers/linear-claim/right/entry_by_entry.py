# score: 1/1
# status: proved

from autograder.notebook import numbers

case = 1
p, r, alpha, beta = numbers("linear-claim", case)
non_linear = False
turned_combination = [alpha * p[0] + beta * r[0], alpha * p[1] + beta * r[1]]
