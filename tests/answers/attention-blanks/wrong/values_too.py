# score: 0.5/1
# status: refuted
# misconception: values-turned

import sympy as sp

d, L, n, theta = sp.symbols("d L n theta", positive=True)
score_divisor = sp.sqrt(d)
value_angle = n * theta
