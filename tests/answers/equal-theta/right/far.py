# score: 1/1
# status: proved

lost = "(c)"
twin_positions = (5, 5 + 8 * 1000)
