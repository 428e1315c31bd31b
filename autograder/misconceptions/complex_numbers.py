"""Wrong ideas about complex numbers, how pairs become them, and tokens with their positions."""

from __future__ import annotations

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import (
    COMPLEX_PAIR,
    EULER,
    IMAGINARY_UNIT,
    ONE_TOKEN,
    ONE_VECTOR,
    TOKEN_AND_POSITION,
)

MISCONCEPTIONS = (
    Misconception(
        "i-squared-is-plus-one",
        "𝚒² taken for +1",
        "A product of two terms with 𝚒 came in with a plus. 𝚒 is a quarter turn, and two quarter "
        "turns are a half turn, which takes 1 to −1: so 𝚒² is −1. Which of your products has 𝚒 "
        "twice, and which sign does it get?",
        IMAGINARY_UNIT,
    ),
    Misconception(
        "other-part",
        "The other part of the number",
        "A complex number has a real part, and an imaginary part, which stands at the 𝚒. You have "
        "taken one for the other. At the angle 0 the number that turns is 1: which of the two "
        "parts is 1 there, and which is yours?",
        EULER,
    ),
    Misconception(
        "parts-multiplied",
        "Real with real, imaginary with imaginary",
        "Only like parts were multiplied. In a product of two brackets every term of the one "
        "meets every term of the other, which makes four products here. Take 1 times 𝚒: what "
        "should it be, and what does your rule make of it?",
        IMAGINARY_UNIT,
    ),
    Misconception(
        "exponents-multiplied",
        "The exponents multiplied",
        "Where two powers of e are multiplied, their exponents *add*, because the second turn "
        "goes on where the first one ended. Take b = 0, no second turn at all: what should be "
        "left, and what does your exponent become?",
        EULER,
    ),
    Misconception(
        "sine-distributed",
        "The sine of a sum as a sum of sines",
        "A sine is no factor that could be multiplied into a bracket. Take a = b = π/2, two "
        "quarter turns: the sine of a half turn is 0. What does yours give?",
        EULER,
    ),
    Misconception(
        "parts-exchanged",
        "Real and imaginary part exchanged",
        "The first entry of a pair is the real part, and the second one the imaginary part: "
        "(1, 0) is the number 1, and (0, 1) is 𝚒. In yours they have changed places, which is a "
        "reflection. What becomes of (1, 0) in yours?",
        COMPLEX_PAIR,
    ),
    Misconception(
        "one-row-a-pair",
        "One row for each pair",
        "The numbers are right, but they are laid out the other way: each row holds one complex "
        "number, where the first row should hold all real parts and the second one all imaginary "
        "parts. Print the shape for d = 6: is it (2, 3)?",
        ONE_TOKEN,
    ),
    Misconception(
        "parts-one-after-the-other",
        "All real parts, then all imaginary parts",
        "The vector holds all real parts and after them all imaginary ones. Neighbours are a "
        "pair, so the parts must take turns: real, imaginary, real, imaginary. What should come "
        "out for 1 + 2𝚒 and 3 + 4𝚒, and what does?",
        ONE_TOKEN,
    ),
    Misconception(
        "pairs-mixed",
        "“Each pair depends on the others”",
        "A matrix of 128 rows looks as if everything met everything. But C(x, mθ) is a sum in "
        "which number j has a place of its own, e⃗_j, and one factor, e^(𝚒mθ_j). Which entries of "
        "x come into the first number?",
        ONE_VECTOR,
    ),
    Misconception(
        "token-left-out",
        "The token is left out",
        "The angles say where a token stands, and nothing says which token it is. A model needs "
        "both: the embedding x_i is what gets turned. Which vectors would 'apple' and 'banana' "
        "get at one and the same position?",
        TOKEN_AND_POSITION,
    ),
    Misconception(
        "tokens-exchanged",
        "One token for the other",
        "The angle belongs to the position, but the other token was turned by it. e_i is made of "
        "the token that stands at position i. Which word stands at this position, and which "
        "complex number is its embedding?",
        TOKEN_AND_POSITION,
    ),
    Misconception(
        "other-tokens-position",
        "One position for the other",
        "The token is right, but it was turned to the place where the other token stands. The "
        "small number at e says at which position its token stands. By how many θ must this one "
        "be turned?",
        TOKEN_AND_POSITION,
    ),
)
