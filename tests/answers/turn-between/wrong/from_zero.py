# score: 0/1
# status: refuted
# misconception: position-for-distance

relation = "d"
e12_there = [-2.828, 1.414]
