# score: 0/1
# status: refuted
# misconception: none

way_does = {1: "b", 2: "d", 3: "e", 4: "c"}
