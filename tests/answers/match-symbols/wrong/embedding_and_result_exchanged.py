# score: 0/1
# status: refuted
# misconception: none

meanings = {1: "e", 2: "a", 3: "d", 4: "c", 5: "b"}
