"""What a wrong result looks like, or where it occurs, where no wrong idea is recognised in it."""

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import OWN

RESULTS = (
    Misconception(
        "few-digits-result",
        "A result of too few digits",
        "The result comes in 32 or 16 bits, which hold about 7 or 3 digits, though the input has "
        "64. What follows from it loses the other digits too. Where is the type of the result "
        "chosen?",
        OWN,
    ),
    Misconception(
        "complex-result",
        "Complex numbers with nothing imaginary",
        "The numbers are right, and they come as complex ones whose imaginary parts are 0. "
        "Whoever goes on with them meets complex numbers where real ones are expected. What gives "
        "the real part of a complex array?",
        OWN,
    ),
    Misconception(
        "object-array",
        "An array of objects",
        "The numbers are right, but the array holds Python objects, on which NumPy is slow and "
        "many of its functions fail. Print its `dtype`: where does it become object?",
        OWN,
    ),
    Misconception(
        "another-shape",
        "Right numbers in another shape",
        "All numbers are there, along other axes than were asked for: one too many, or one too "
        "few. Compare the `shape` of your result with that in the question.",
        OWN,
    ),
    Misconception(
        "another-size",
        "Too few or too many numbers",
        "The result does not have as many numbers as were asked for. Count them for the smallest "
        "input that you can think of: which ones are missing, or too many?",
        OWN,
    ),
    Misconception(
        "not-repeatable",
        "Another result for the same input",
        "Called again with the same input, the function gives something else. It draws random "
        "numbers, or remembers something between the calls: a global name, a list that grows, a "
        "table that is kept. Which name of yours lives longer than one call?",
        OWN,
    ),
    Misconception(
        "shared-result",
        "All results in one array",
        "Every call writes into the same array and returns it, so that results which were kept "
        "from earlier calls change under their owner's hands. Keep two results and print the first "
        "one again: where is the array made, and how often?",
        OWN,
    ),
    Misconception(
        "same-for-all",
        "One result whatever is asked",
        "Different inputs give one and the same result. Something is computed once and kept, or "
        "the arguments are not used at all. Where does each argument enter?",
        OWN,
    ),
    Misconception(
        "not-finite",
        "Not a number",
        "The result holds NaN or infinity. They come from a division by 0, from a root or a "
        "logarithm of something negative, or from a power that is too large. Print the values on "
        "the way: where does the first of them appear?",
        OWN,
    ),
    Misconception(
        "rounded",
        "Rounded on the way",
        "The result is the right one, rounded to a few decimals. Rounding is for showing numbers; "
        "what is computed with them later needs all digits. Where is it rounded?",
        OWN,
    ),
    Misconception(
        "cut-to-integers",
        "Cut to whole numbers",
        "Only whole numbers come back, as if the rest had been cut off. An array that was made of "
        "whole numbers keeps only these when others are stored in it. Which `dtype` has the array "
        "that you fill?",
        OWN,
    ),
)

PLACES = (
    Misconception(
        "negative-positions",
        "Wrong at negative positions",
        "Right from position 0 on, and wrong before it. A position is a number like any other: at "
        "−m everything turns the other way round. An index into a table counts from the end there. "
        "What does yours do with −1?",
        OWN,
    ),
    Misconception(
        "far-positions",
        "Wrong at far positions",
        "Right for small positions, and wrong from some size on: a table that ends, a number type "
        "that is too small, or a case that is treated on its own. What is the largest position "
        "that your function can take?",
        OWN,
    ),
    Misconception(
        "some-positions",
        "Wrong at certain positions",
        "Right at most positions, and wrong at certain ones. One formula serves them all: which "
        "case is treated on its own in yours, or where does a table end?",
        OWN,
    ),
    Misconception(
        "some-widths",
        "Wrong for certain widths",
        "Right for vectors of some lengths d, and wrong for others. Everything follows from d "
        "itself, which is the length of the last axis. Which number in yours stands in the place "
        "of d, or of d/2?",
        OWN,
    ),
    Misconception(
        "some-lengths",
        "Wrong for certain numbers of tokens",
        "Right for sequences of some lengths, and wrong for others. Every token is treated alike, "
        "however many there are. Try one token, then two, then many: where does it begin?",
        OWN,
    ),
    Misconception(
        "some-bases",
        "Wrong for certain bases",
        "Right for one base, and wrong for others. The base is an argument like any other, and "
        "need not be a whole number. Where does it enter?",
        OWN,
    ),
    Misconception(
        "some-angles",
        "Wrong for certain angles",
        "Right for some angles, and wrong for others, such as negative or large ones. Cosine and "
        "sine take every angle as it is. Which angles are treated on their own in yours?",
        OWN,
    ),
    Misconception(
        "some-vectors",
        "Wrong for certain vectors",
        "Right for most vectors, and wrong for zero vectors, or for large or small ones. Turning "
        "is linear: what is right for x is right for 2x, and 0 stays 0. What depends on the size "
        "of x in yours?",
        OWN,
    ),
    Misconception(
        "batches",
        "Wrong with batches or heads",
        "Right for one sequence, and wrong where there are axes before the tokens: batches, or "
        "heads. The tokens stand along the axis before the last, counted from the end. Which axis "
        "does yours take?",
        OWN,
    ),
    Misconception(
        "own-row-positions",
        "Wrong where every row has its own positions",
        "Right where all rows share their positions, and wrong where each row brings its own. The "
        "angles then have the axes of the positions, and one more for the pairs. Print the shapes "
        "of both.",
        OWN,
    ),
    Misconception(
        "unsorted-positions",
        "Wrong where positions are not in order",
        "Right where positions go up, and wrong where they do not. Every token has the position "
        "that stands beside it, in whatever order. What does yours suppose about the next one?",
        OWN,
    ),
    Misconception(
        "repeated-positions",
        "Wrong where positions come twice",
        "Right where all positions differ, and wrong where one comes twice. Two tokens may share a "
        "position, and then share its angles. What happens to the second one in yours?",
        OWN,
    ),
    Misconception(
        "number-types",
        "Wrong for another type of number",
        "Right for Python's whole numbers, and wrong for the same numbers in NumPy's types or as "
        "floats. 3, `np.int64(3)` and 3.0 are one position. Where does yours look at a type?",
        OWN,
    ),
    Misconception(
        "direction-of-distance",
        "Wrong on one side of the query",
        "Right where the key stands on one side of the query, and wrong on the other. The score "
        "has one formula for both, and which keys may be looked at is the mask's business. What "
        "does yours do when m and n change places?",
        OWN,
    ),
)

MISCONCEPTIONS = RESULTS + PLACES
