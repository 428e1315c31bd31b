# score: 0/1
# status: refuted
# misconception: none

products = {1: "a", 2: "b", 3: "c", 4: "d"}
