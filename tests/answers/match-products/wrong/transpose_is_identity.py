# score: 0/1
# status: refuted
# misconception: none

products = {1: "b", 2: "d", 3: "a", 4: "c"}
