# score: 0/1
# status: refuted
# misconception: none

six_places = {1: "a", 2: "d", 3: "b", 4: "e", 5: "c"}
