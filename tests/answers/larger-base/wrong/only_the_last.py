# score: 0/1
# status: refuted
# misconception: none

who_slows_down = "c"
slowdown = [1, 1, 1, 1 / 16]
