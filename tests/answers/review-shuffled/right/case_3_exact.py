# score: 1/1
# status: proved

import sympy as sp

case = 3
powers = [sp.exp(1), sp.exp(5), sp.exp(2)]
shuffled_shares = [power / sum(powers) for power in powers]
