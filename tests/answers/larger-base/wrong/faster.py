# score: 0/1
# status: refuted
# misconception: larger-base-faster

who_slows_down = "d"
slowdown = [1, 2, 4, 8]
