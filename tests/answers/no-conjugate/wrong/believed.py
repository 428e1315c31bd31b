# score: 0/1
# status: refuted
# misconception: conjugate-forgotten

relative_without = True
shift_without = ...
