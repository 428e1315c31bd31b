# score: 1/1
# status: proved

way_does = {1: "b", 2: "d", 3: "e", 4: "c", 5: "a"}
