# score: 0/1
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 1
x, c, s = numbers("review-halves-turned", case)
turned_halves = [
    c[0] * x[0] + s[0] * x[2],
    c[1] * x[1] + s[1] * x[3],
    -s[0] * x[0] + c[0] * x[2],
    -s[1] * x[1] + c[1] * x[3],
]
