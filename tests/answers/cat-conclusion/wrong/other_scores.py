# score: 0/1
# status: refuted
# misconception: other-vectors-other-scores

conclusion = "b"
third_place = [0, 2]
