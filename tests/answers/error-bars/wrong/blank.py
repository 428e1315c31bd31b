# score: 0/1
# status: unattempted
# misconception: none

case = 1
clearly_apart = ...
difference_and_error = ...
