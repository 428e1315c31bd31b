# score: 0/1
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 1
q, k, *p = numbers("break-learned", 7)
def score(m, n):
    return (q + p[m]) @ (k + p[n])
learned_is_relative = False
learned_shift = [0, 1, 1, score(0, 1), score(1, 2)]
