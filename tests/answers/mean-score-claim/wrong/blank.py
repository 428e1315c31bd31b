# score: 0/1
# status: unattempted
# misconception: none

case = 1
falls_with_every_step = ...
rising_distances = ...
