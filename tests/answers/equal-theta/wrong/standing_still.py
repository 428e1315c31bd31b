# score: 0/1
# status: refuted
# misconception: none

lost = "d"
twin_positions = [0, 8]
