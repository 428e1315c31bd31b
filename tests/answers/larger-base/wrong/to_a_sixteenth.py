# score: 0/1
# status: refuted
# misconception: none

who_slows_down = "b"
slowdown = [1, 16 ** (-1 / 3), 16 ** (-2 / 3), 1 / 16]
