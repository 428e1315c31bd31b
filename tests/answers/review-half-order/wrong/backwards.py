# score: 0/1
# status: refuted
# misconception: permutation-backwards

from autograder.notebook import numbers

case = 1
(x,) = numbers("review-half-order", case)
half_split_order = [x[i] for i in (0, 3, 1, 4, 2, 5)]
