# score: 0/1
# status: refuted
# misconception: mixed-layouts-relative

case = 1
mixed_is_relative = True
mixed_shift = ...
