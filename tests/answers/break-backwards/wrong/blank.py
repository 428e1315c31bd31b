# score: 0/1
# status: unattempted
# misconception: none

case = 1
backwards_is_relative = ...
backwards_shift = ...
