# score: 0/1
# status: refuted
# misconception: none

far_out = {1: "b", 2: "a", 3: "d", 4: "c"}
