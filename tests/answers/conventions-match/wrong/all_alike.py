# score: 0/1
# status: refuted
# misconception: none

convention_of = {1: "a", 2: "a", 3: "a", 4: "a"}
