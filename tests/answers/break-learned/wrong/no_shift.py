# score: 0/1
# status: refuted
# misconception: none

from autograder.notebook import numbers

case = 1
q, k, *p = numbers("break-learned", case)
def score(m, n):
    return (q + p[m]) @ (k + p[n])
learned_is_relative = False
learned_shift = [1, 2, 0, score(1, 2), score(1, 2)]
