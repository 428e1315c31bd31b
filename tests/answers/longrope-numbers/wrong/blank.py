# score: 0/1
# status: unattempted
# misconception: none

case = 1
three_thetas_and_factor = ...
