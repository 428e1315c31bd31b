# score: 1/1
# status: proved

six_places = {1: "a", 2: "d", 3: "b", 4: "e", 5: "c", 6: "f"}
