# score: 0/1
# status: refuted
# misconception: reversed-frequencies

from autograder.notebook import numbers

case = 4
m, theta = numbers("review-pair-angles", case)
slowest_first = theta[::-1]
angles_of_4_and_5 = m * slowest_first[1:]
