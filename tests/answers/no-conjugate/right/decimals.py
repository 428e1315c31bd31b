# score: 1/1
# status: proved

relative_without = False
shift_without = [0, 0, 1, 1, -0.416]
