# score: 0/1
# status: unattempted
# misconception: none

case = 1
speeds_is_relative = ...
speeds_shift = ...
