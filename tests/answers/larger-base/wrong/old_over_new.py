# score: 0/1
# status: refuted
# misconception: none

who_slows_down = "b"
slowdown = [1, 2, 4, 8]
