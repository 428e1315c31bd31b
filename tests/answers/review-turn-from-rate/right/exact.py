# score: 1/1
# status: proved

import sympy as sp

from autograder.notebook import numbers

case = 5
w, m = numbers("review-turn-from-rate", case)
angle = sp.nsimplify(w) * m
turn_from_rate = sp.Matrix([[sp.cos(angle), sp.sin(angle)], [-sp.sin(angle), sp.cos(angle)]])
