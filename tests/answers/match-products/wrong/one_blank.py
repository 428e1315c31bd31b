# score: 0/1
# status: unattempted
# misconception: none

products = {1: "b", 2: ..., 3: "c", 4: "a"}
