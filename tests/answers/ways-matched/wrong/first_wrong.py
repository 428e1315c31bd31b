# score: 0/1
# status: refuted
# misconception: none

way_does = {1: "d", 2: "b", 3: "e", 4: "c", 5: "a"}
