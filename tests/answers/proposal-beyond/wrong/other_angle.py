# score: 0/1
# status: refuted
# misconception: none

beyond_cause = "b"
first_met_beyond = [600, 5]
