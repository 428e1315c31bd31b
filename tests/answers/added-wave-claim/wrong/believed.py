# score: 0/1
# status: refuted
# misconception: added-is-relative

case = 1
added_waves_relative = True
added_waves_shift = ...
