# score: 1/1
# status: proved

import sympy as sp

case = 7
M = sp.Matrix([[sp.Rational(8, 17), sp.Rational(15, 17)], [-sp.Rational(15, 17), sp.Rational(8, 17)]])
first_axis = sp.Matrix([[17, 0]]) * M
counter_clockwise = first_axis[1] > 0
