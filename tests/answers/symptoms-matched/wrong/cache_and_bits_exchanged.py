# score: 0/2
# status: refuted
# misconception: none

slip_behind = {1: "d", 2: "b", 3: "e", 4: "a", 5: "c"}
