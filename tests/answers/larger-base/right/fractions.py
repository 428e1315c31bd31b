# score: 1/1
# status: proved

who_slows_down = "b"
slowdown = [1, 1 / 2, 1 / 4, 1 / 8]
