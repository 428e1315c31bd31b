# score: 0/1
# status: error
# misconception: none

import sympy as sp

b = 10000
second_of_three = b ** (-1 / 3)
third_of_three = b ** (-2 / 3)
