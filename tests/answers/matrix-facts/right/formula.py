# score: 1/1
# status: proved

from autograder.notebook import numbers

case = 1
(d,) = numbers("matrix-facts", case)
zeros_and_determinant = [int(d) ** 2 - 2 * int(d), 1]
