# score: 0/1
# status: unattempted
# misconception: none

case = 1
block_of_two_steps = ...
