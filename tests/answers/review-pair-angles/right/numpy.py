# score: 1/1
# status: tested

from autograder.notebook import numbers

case = 1
m, theta = numbers("review-pair-angles", case)
angles_of_4_and_5 = [m * theta[1], m * theta[2]]
