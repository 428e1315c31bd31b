# score: 0/1
# status: error
# misconception: none

from autograder.notebook import numbers

case = 1
d, b, trained, longer = numbers("squeezed-thetas", case)
two_thetas = trained / longer
