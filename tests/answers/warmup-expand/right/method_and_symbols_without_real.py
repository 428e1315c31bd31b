# score: 1/1
# status: proved

from sympy import symbols

a, b = symbols("a b")
expanded = ((a + b) ** 2 - (a - b) ** 2).expand()
