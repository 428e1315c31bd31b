# score: 0/1
# status: error
# misconception: none

lost = "e"
twin_positions = [0, 8]
