# score: 1/1
# status: proved

who_slows_down = "B"
slowdown = [16 ** (-2 * (j - 1) / 8) for j in (1, 2, 3, 4)]
