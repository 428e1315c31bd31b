# score: 0/1
# status: refuted
# misconception: learned-is-relative

case = 1
learned_is_relative = True
learned_shift = ...
