# score: 0/1
# status: unattempted
# misconception: none

case = 1
positions_of_batch = ...
