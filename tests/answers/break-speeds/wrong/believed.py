# score: 0/1
# status: refuted
# misconception: speeds-may-differ

case = 1
speeds_is_relative = True
speeds_shift = ...
