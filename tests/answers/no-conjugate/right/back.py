# score: 1/1
# status: proved

relative_without = False
shift_without = (5, 8, -5)
