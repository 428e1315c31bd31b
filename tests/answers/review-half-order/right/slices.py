# score: 1/1
# status: tested

from autograder.notebook import numbers

case = 1
(x,) = numbers("review-half-order", case)
half_split_order = [*x[0::2], *x[1::2]]
