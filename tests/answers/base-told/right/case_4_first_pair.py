# score: 1/1
# status: proved

from autograder.notebook import numbers

case = 4
d, j, theta = numbers("base-told", case)
tells_the_base = j > 1
fitting_bases = [100, 10000]
if tells_the_base:
    fitting_bases = [theta ** (-d / (2 * (j - 1)))] * 2
