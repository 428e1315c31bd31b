# score: 0/1
# status: unattempted
# misconception: none

case = 1
mixed_is_relative = ...
mixed_shift = ...
