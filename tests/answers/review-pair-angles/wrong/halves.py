# score: 0/1
# status: refuted
# misconception: half-split

from autograder.notebook import numbers

case = 1
m, theta = numbers("review-pair-angles", case)
angles_of_4_and_5 = [m * theta[0], m * theta[1]]
