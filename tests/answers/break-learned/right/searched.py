# score: 1/1
# status: proved

from autograder.notebook import numbers

case = 1
q, k, *p = numbers("break-learned", case)
found = [(m, n) for m in range(4) for n in range(4) if (q + p[m]) @ (k + p[n]) != (q + p[m + 1]) @ (k + p[n + 1])]
learned_is_relative = False
learned_shift = [*found[0], 1]
