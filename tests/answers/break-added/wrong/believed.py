# score: 0/1
# status: refuted
# misconception: added-is-relative

case = 1
added_is_relative = True
added_shift = ...
