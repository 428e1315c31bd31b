# score: 2.25/3
# status: refuted
# misconception: second-entries-first

import sympy as sp

q1, q2, q3, q4, k1, k2, k3, k4 = sp.symbols("q1:5 k1:5", real=True)
m, n, theta1, theta2 = sp.symbols("m n theta1 theta2", real=True)


def halves(row, p, sign=1):
    a, b, c, d = row
    s1, s2 = sign * sp.sin(p * theta1), sign * sp.sin(p * theta2)
    c1, c2 = sp.cos(p * theta1), sp.cos(p * theta2)
    return sp.Matrix([[c1 * a - s1 * c, c2 * b - s2 * d, s1 * a + c1 * c, s2 * b + c2 * d]])


q_permuted = sp.Matrix([[q2, q4, q1, q3]])
q_permuted_turned = halves([q1, q3, q2, q4], m)
score_in_halves = q_permuted_turned.dot(halves([k1, k3, k2, k4], n))
w1, w2 = (n - m) * theta1, (n - m) * theta2
score_by_distance = (
    (q1 * k1 + q2 * k2) * sp.cos(w1)
    - (q1 * k2 - q2 * k1) * sp.sin(w1)
    + (q3 * k3 + q4 * k4) * sp.cos(w2)
    - (q3 * k4 - q4 * k3) * sp.sin(w2)
)
