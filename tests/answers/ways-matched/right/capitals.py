# score: 1/1
# status: proved

way_does = {5: "A", 4: "C", 3: "E", 2: "D", 1: "B"}
