# score: 0/1
# status: refuted
# misconception: none

lost = "c"
twin_positions = [0, 4]
