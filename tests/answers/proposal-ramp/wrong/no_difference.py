# score: 0/1
# status: refuted
# misconception: none

ramp_review = "c"
needs_scaling = [4, 0.159]
