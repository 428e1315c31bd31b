# score: 2/2
# status: proved

slip_behind = {1: "b", 2: "d", 3: "e", 4: "a", 5: "c"}
