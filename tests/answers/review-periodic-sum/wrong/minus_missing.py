# score: 0/1
# status: refuted
# misconception: swap-without-minus

from autograder.notebook import numbers

case = 1
x, c, s = numbers("review-periodic-sum", case)
summed_entries = [
    c[0] * x[0] + s[0] * x[1],
    c[0] * x[1] + s[0] * x[0],
    c[1] * x[2] + s[1] * x[3],
    c[1] * x[3] + s[1] * x[2],
]
