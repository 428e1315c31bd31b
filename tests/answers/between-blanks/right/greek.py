# score: 1/1
# status: proved

import sympy as sp

θ = sp.Symbol("θ", real=True)
between_5_8 = 5 * θ - 8 * θ
between_12_15 = -(15 * θ - 12 * θ)
