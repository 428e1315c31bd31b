# score: 0/1
# status: refuted
# misconception: none

convention_of = {1: "c", 2: "a", 3: "b", 4: "d"}
