# score: 0/1
# status: refuted
# misconception: none

products = {1: "b", 2: "b", 3: "b", 4: "b"}
