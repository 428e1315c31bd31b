# score: 0/1
# status: unattempted
# misconception: none

case = 1
added_waves_relative = ...
added_waves_shift = ...
