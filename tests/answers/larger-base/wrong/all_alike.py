# score: 0/1
# status: refuted
# misconception: base-slows-all-alike

who_slows_down = "a"
slowdown = [1 / 16] * 4
