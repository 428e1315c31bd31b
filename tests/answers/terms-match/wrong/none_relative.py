# score: 0/1
# status: refuted
# misconception: none

term_knows = {1: "a", 2: "b", 3: "d", 4: "c"}
