# score: 0/3
# status: unattempted
# misconception: none

import sympy as sp

q1, q2, k1, k2, m, n, s, theta = sp.symbols("q1 q2 k1 k2 m n s theta", real=True)
shifted_turns = ...
shifted_score = ...
