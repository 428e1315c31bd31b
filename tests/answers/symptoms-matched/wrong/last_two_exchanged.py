# score: 0/2
# status: refuted
# misconception: none

slip_behind = {1: "b", 2: "d", 3: "e", 4: "c", 5: "a"}
