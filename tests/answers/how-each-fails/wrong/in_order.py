# score: 0/1
# status: refuted
# misconception: none

far_out = {1: "a", 2: "b", 3: "c", 4: "d"}
