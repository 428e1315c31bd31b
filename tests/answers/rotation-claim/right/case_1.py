# score: 1/1
# status: proved

from autograder.notebook import numbers

case = 1
c, s, k = numbers("rotation-claim", case)
counter_clockwise = s > 0
first_axis = [k * c, k * s]
