# score: 0/1
# status: refuted
# misconception: none

term_knows = {1: "c", 2: "d", 3: "b", 4: "a"}
