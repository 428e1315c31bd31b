# score: 0/1
# status: unattempted
# misconception: none

case = 1
learned_is_relative = ...
learned_shift = ...
