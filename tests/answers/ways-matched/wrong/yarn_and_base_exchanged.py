# score: 0/1
# status: refuted
# misconception: none

way_does = {1: "b", 2: "e", 3: "d", 4: "c", 5: "a"}
