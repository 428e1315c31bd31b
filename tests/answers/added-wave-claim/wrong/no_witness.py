# score: 0/1
# status: error
# misconception: none

case = 1
added_waves_relative = False
added_waves_shift = ...
