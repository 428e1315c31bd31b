# score: 0/2
# status: refuted
# misconception: not-turned

from autograder.notebook import numbers

case = 1
cat, sleeping, theta = numbers("cat-scores", case)
cat_numbers = [cat @ sleeping, cat @ sleeping, cat[0], cat[0]]
