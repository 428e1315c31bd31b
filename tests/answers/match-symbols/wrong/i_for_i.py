# score: 0/1
# status: refuted
# misconception: none

meanings = {1: "c", 2: "b", 3: "d", 4: "e", 5: "a"}
