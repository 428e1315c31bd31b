# score: 2/2
# status: proved

import math

from autograder.notebook import numbers

case = 2
d, b, trained, wanted, percent = numbers("case-strategy", case)
s = wanted / trained
theta = [math.exp(-2 * j * math.log(b) / d) for j in range(d // 2)]
never = sum(1 for one in theta if 2 * math.pi / one > trained)
strategy_evidence = (never, theta[-1] * wanted, 1 / s, math.exp(math.log(s) * d / (d - 2)))
strategy = "a" if never == 0 else "b" if 100 / s >= percent else "c"
