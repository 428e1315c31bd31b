# score: 0/1
# status: refuted
# misconception: none

beyond_cause = "c"
first_met_beyond = [500, 500]
