# score: 0/2
# status: error
# misconception: none

from autograder.notebook import numbers

case = 1
cat, sleeping, theta = numbers("cat-scores", case)
cat_numbers = [cat @ sleeping, cat @ sleeping]
