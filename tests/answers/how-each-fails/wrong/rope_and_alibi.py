# score: 0/1
# status: refuted
# misconception: none

far_out = {1: "c", 2: "d", 3: "a", 4: "b"}
