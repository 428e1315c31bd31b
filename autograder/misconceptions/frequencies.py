"""Wrong ideas about frequencies: the base, their order, how many there are."""

from autograder.misconceptions import Misconception
from autograder.misconceptions.sections import FREQUENCIES, PERIODS

MISCONCEPTIONS = (
    Misconception(
        "equal-frequencies",
        "One frequency for all pairs",
        "Every pair turns equally fast. Two slips do this: one frequency is used for all, or "
        "whole-number division makes every exponent 0. Each pair should be slower than the one "
        "before. With d = 4, what turns entries 3 and 4 in yours?",
        FREQUENCIES,
    ),
    Misconception(
        "reversed-frequencies",
        "Frequencies in reverse order",
        "The frequencies stand the other way round: the last pair turns fastest. Pair 1, which "
        "holds entries 1 and 2, belongs to the first frequency. Which pair has it in yours?",
        FREQUENCIES,
    ),
    Misconception(
        "frequencies-hard-coded",
        "Frequencies of your own",
        "The frequencies are computed anew, from base 10000 perhaps, or written down as numbers, "
        "and those that were handed in are left aside. Other models have other ones. Try it with "
        "`theta` all zeros: should anything move, and does it?",
        FREQUENCIES,
    ),
    Misconception(
        "base-1000",
        "A zero missing in the base",
        "These are the frequencies of base 1000, and the default here is 10000. The first one is "
        "1 for every base and does not show it; the last one shows it most. How many zeros has "
        "your base?",
        FREQUENCIES,
    ),
    Misconception(
        "base-hard-coded",
        "The base is ignored",
        "Whatever base is asked, the frequencies are those of 10000. Models for long texts take a "
        "larger one. Compare your result for the bases 100 and 10000 at d = 4: should the second "
        "frequency be the same?",
        FREQUENCIES,
    ),
    Misconception(
        "base-forgotten",
        "The base is missing",
        "The frequencies are powers of e: `np.exp` of the exponent alone takes e for the base. "
        "With d = 4 and the base 100 the second frequency is 1/10. What does yours give, and how "
        "does a power of b become a power of e?",
        FREQUENCIES,
    ),
    Misconception(
        "wrong-logarithm",
        "Another logarithm",
        "A power is written with `exp` and a logarithm, but the two do not belong together: "
        "`np.exp` undoes only the logarithm to base e. Try `np.exp(np.log10(100))` and "
        "`np.exp(np.log2(100))`: is either of them 100?",
        FREQUENCIES,
    ),
    Misconception(
        "linear-frequencies",
        "Frequencies that fall in equal steps",
        "From pair to pair the frequency falls by the same *difference*; it should fall by the "
        "same *factor*. Divide each of your frequencies by the one before it: is it the same "
        "number each time?",
        FREQUENCIES,
    ),
    Misconception(
        "periods-for-frequencies",
        "Periods for frequencies",
        "These are periods: how many steps a whole turn takes. A frequency is the angle of one "
        "step, and small where the period is long. If a whole turn takes 2π steps, by which angle "
        "does one step turn?",
        PERIODS,
    ),
    Misconception(
        "repeated-frequencies",
        "Every frequency twice",
        "Each frequency stands there twice, so that there is one for every entry. Asked is one "
        "for every *pair*; the two entries of a pair share it. How many pairs have d = 6 entries, "
        "and how many frequencies do you give?",
        FREQUENCIES,
    ),
    Misconception(
        "one-frequency-per-entry",
        "A frequency of its own for every entry",
        "Every entry has another frequency, d in all. The two entries of a pair turn together and "
        "so share one. How many pairs do d = 6 entries make, and how many different frequencies "
        "do they need?",
        FREQUENCIES,
    ),
    Misconception(
        "half-the-frequencies",
        "Half of the frequencies",
        "There are d/4 frequencies: d was halved twice on the way. Two entries make a pair, and "
        "each pair has one frequency. With d = 8, how many pairs are there, and how many "
        "frequencies do you give?",
        FREQUENCIES,
    ),
    Misconception(
        "divided-by-frequency",
        "Divided by the frequency",
        "The position is divided by the frequency, so that the slow pairs turn fastest. An angle "
        "is position *times* frequency: a frequency of 0 turns nothing. What does yours do with "
        "θ = 0?",
        FREQUENCIES,
    ),
    Misconception(
        "frequencies-squared",
        "The frequency multiplied in twice",
        "The angle is m θ², because the frequency comes in at two places. For θ = 1 it does not "
        "show; a pair with θ = 0.1 turns ten times too slowly. Look for the second place where "
        "`theta` enters.",
        FREQUENCIES,
    ),
    Misconception(
        "frequencies-sorted",
        "Frequencies brought into order",
        "The frequencies are sorted first, so that a pair may get the frequency of another one. "
        "Pair j has the j-th frequency, whatever the order of the list. Try it with frequencies "
        "that go up and down: which pair has the first one?",
        FREQUENCIES,
    ),
    Misconception(
        "frequencies-shifted",
        "Frequencies moved on by one pair",
        "Each pair has the frequency of its neighbour, as an index that is one off makes it. The "
        "j-th pair belongs to the j-th frequency. Which frequency turns entries 3 and 4 in "
        "yours, and which should?",
        FREQUENCIES,
    ),
    Misconception(
        "exponent-for-frequency",
        "The exponent for the frequency",
        "These are the exponents, before the base is raised to them. A frequency is a power, and "
        "so never 0 or negative. The first exponent is 0: what is b to the power 0?",
        FREQUENCIES,
    ),
)
