# score: 1/1
# status: proved

from autograder.notebook import numbers

case = 2
q, k, *p = numbers("break-learned", case)
def score(m, n):
    return (q + p[m]) @ (k + p[n])
learned_is_relative = bool(score(0, 2) == score(1, 3))
learned_shift = (0, 2, 1, round(float(score(0, 2)), 3), round(float(score(1, 3)), 3))
