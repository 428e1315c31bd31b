# score: 0/1
# status: refuted
# misconception: added-is-relative

relative_method = "c"
breaks_other_method = ...
