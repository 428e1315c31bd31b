# score: 0/1
# status: refuted
# misconception: key-turned-backwards

case = 1
backwards_is_relative = True
backwards_shift = ...
