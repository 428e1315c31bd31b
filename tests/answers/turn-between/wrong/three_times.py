# score: 0/1
# status: refuted
# misconception: multiplied-instead-of-turned

relation = "b"
e12_there = [9, 3]
