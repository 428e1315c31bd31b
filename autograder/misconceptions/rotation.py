"""Wrong ideas about rotations, angles and positions."""

from autograder.misconceptions import Misconception

MISCONCEPTIONS = (
    Misconception(
        "clockwise",
        "Turned clockwise",
        "This is what a turn by the opposite angle gives. In this course angles run "
        "counter-clockwise, so that a small turn takes [1, 0] upwards. Two slips do this: the "
        "minus at the wrong sine, or the matrix on the wrong side, `R @ x` for `x @ R`. Which "
        "is yours?",
    ),
    Misconception(
        "column-form",
        "The matrix for column vectors",
        "This is the matrix that turns a *column* counter-clockwise, R v. The course multiplies "
        "a *row* from the left, v R, and there the same matrix turns clockwise: it is the "
        "transpose. Where does [1, 0] @ M go, and is that the matrix's first row or its first "
        "column?",
    ),
    Misconception(
        "look-alike",
        "The look-alike, with + for −",
        "Both sines have the same sign. It looks like a rotation, and at multiples of π/2 it "
        "even keeps lengths, but elsewhere it stretches. Take φ = π/4: how long is [1, 1] "
        "before, and after?",
    ),
    Misconception(
        "reflection",
        "A reflection",
        "Lengths stay, but the plane is flipped over: doing it twice leads back, which a turn "
        "does not. Turn [0, 1] by a small angle: does its second entry become negative?",
    ),
    Misconception(
        "sine-cosine-swapped",
        "Sine and cosine swapped",
        "At the angle 0 nothing should move, but cos 0 = 1 stands where 0 should be. Which of "
        "the two must multiply a vector's own entry?",
    ),
    Misconception(
        "overwritten",
        "The first entry overwritten too early",
        "The second entry is computed from the *new* first one. Both need the old vector: "
        "compute both, and only then store them. Which line of yours uses a value that has "
        "changed already?",
    ),
    Misconception(
        "input-mutated",
        "The input is changed",
        "The function writes into the array that it was given, so that the caller's vector is "
        "another one afterwards. Make a new array for the result. Where do you assign to an "
        "entry of the input?",
    ),
    Misconception(
        "degrees-for-radians",
        "Degrees for radians",
        "NumPy and SymPy take angles in radians: a whole turn is 2π and not 360. How many "
        "radians are 90 degrees?",
    ),
    Misconception(
        "position-for-distance",
        "The position taken for the distance",
        "This is the turn from position 0. The vector has been turned by m θ already; what is "
        "still missing to n θ?",
    ),
    Misconception(
        "backwards",
        "The difference the wrong way round",
        "This leads from n to m. Going up in position means turning on, by a positive angle. "
        "Which of the two positions must come first in the difference?",
    ),
    Misconception(
        "positions-added",
        "The two positions added",
        "The sum of the positions is not the way from one to the other: from 3 to 9 it is no "
        "longer than from 0 to 6. How many steps lie between them?",
    ),
    Misconception(
        "angles-subtracted",
        "The angles subtracted",
        "One turn after the other turns further, and not back. Take a = b = π/2: where is [1, "
        "0] after both, and what does your line give there?",
    ),
    Misconception(
        "off-by-one",
        "One position too few",
        "Everything is turned by one θ too little. Positions here count steps: at position 0 "
        "nothing has been turned, at position m there have been m turns. Where do you count "
        "from?",
    ),
    Misconception(
        "off-by-one-more",
        "One position too many",
        "Everything is turned by one θ too much. At position 0 nothing should be turned at all: "
        "what does yours do there?",
    ),
    Misconception(
        "position-ignored",
        "The position is ignored",
        "This is the turn by one θ alone. Frequency is not the angle yet: by what must θ be "
        "multiplied, and where does that appear in your answer?",
    ),
    Misconception(
        "not-turned",
        "Not turned at all",
        "The vector comes back as it was, whatever the angle. Where does the angle enter?",
    ),
    Misconception(
        "position-added",
        "Position and frequency added",
        "The angle is position *times* frequency. With a sum, position 0 would be turned too. "
        "What should the angle at position 0 be?",
    ),
    Misconception(
        "position-added-to-vector",
        "The position is added to the vector",
        "RoPE turns the vector and adds nothing: a sum changes its length. What is the length "
        "of x before, and after?",
    ),
    Misconception(
        "multiplied-instead-of-turned",
        "Multiplied by m instead of turned m times",
        "The turn by one θ is multiplied by the position, so that the vector grows with it. "
        "Turning m times multiplies the *angle*: where should m stand?",
    ),
    Misconception(
        "second-for-first",
        "The second component for the first",
        "This is the second entry of the turned vector. Row times *which* column gives the first?",
    ),
    Misconception(
        "entrywise-product",
        "Entries multiplied one by one",
        "A matrix product is not the product of the entries: each entry is a row times a "
        "column, and so a sum of two products. Which two, at the top left?",
    ),
    Misconception(
        "lost-sign",
        "A sign lost in the product",
        "The −sin in the second row got lost: it stands in the column that the first row is "
        "multiplied by. Which sign does sin a sin b get?",
    ),
    Misconception(
        "turning-stretches",
        "Turning taken for stretching",
        "Entries change when a vector turns, one grows while the other shrinks, and it may look "
        "longer; but square both new entries and add: which terms cancel, and what is left?",
    ),
    Misconception(
        "cosine-makes-non-linear",
        "“There is a cosine, so it is not linear”",
        "cos and sin are not linear in the *angle*. In x the formula only multiplies by fixed "
        "numbers and adds. Which operation on x₁ and x₂ is not allowed in a linear map, and "
        "does it occur?",
    ),
)
