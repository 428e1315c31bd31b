# score: 1/1
# status: proved

from fractions import Fraction

at_30_degrees = Fraction(1, 2)
