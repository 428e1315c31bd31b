# score: 0/1
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 2
c, s, k = numbers("rotation-claim", case)
counter_clockwise = True
first_axis = [c, s]
