# score: 1/1
# status: proved

lost = "c"
twin_positions = [3, 11]
