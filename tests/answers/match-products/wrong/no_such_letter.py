# score: 0/1
# status: error
# misconception: none

products = {1: "b", 2: "d", 3: "c", 4: "e"}
