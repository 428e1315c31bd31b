# score: 0/1
# status: error
# misconception: none

who_slows_down = "b"
slowdown = ...
