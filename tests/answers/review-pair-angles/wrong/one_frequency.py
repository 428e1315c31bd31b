# score: 0/1
# status: refuted
# misconception: equal-frequencies

from autograder.notebook import numbers

case = 3
m, theta = numbers("review-pair-angles", case)
angles_of_4_and_5 = [m * theta[0]] * 2
