# score: 2/2
# status: proved

slip_behind = {5: "c", 4: "a", 3: "e", 2: "d", 1: "b"}
