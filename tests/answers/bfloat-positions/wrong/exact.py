# score: 0/1
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 1
(n,) = numbers("bfloat-positions", case)
lost_held_off = [257, n, 0]
