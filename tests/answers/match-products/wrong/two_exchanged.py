# score: 0/1
# status: refuted
# misconception: none

products = {1: "d", 2: "b", 3: "c", 4: "a"}
