# score: 0/1
# status: refuted
# misconception: position-ignored

from autograder.notebook import numbers

case = 2
m, theta = numbers("review-pair-angles", case)
angles_of_4_and_5 = theta[1:]
