# score: 0/1
# status: refuted
# misconception: none

meanings = {1: "c", 2: "d", 3: "a", 4: "e", 5: "b"}
