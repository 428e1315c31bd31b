# score: 1/1
# status: proved

six_places = {1: "A", 3: "B", 5: "C", 2: "D", 4: "E", 6: "F"}
