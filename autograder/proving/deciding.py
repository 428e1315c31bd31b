"""Deciding about encoded vectors, within bounds of time."""

from __future__ import annotations

from collections.abc import Callable, Iterable

from autograder.answering.time_limit import TimeUp, time_limit
from autograder.proving.encodings import Encoded
from ropelib.symbolic.canonical.generators import Undecidable
from ropelib.symbolic.deciding.answers import Answer, Unknown
from ropelib.symbolic.deciding.encodings import dot, real_vector, room_for
from ropelib.symbolic.deciding.equality import decided_equal
from ropelib.symbolic.deciding.relative import prove_relative_score
from ropelib.symbolic.exact.refusing import Untraceable

#: Seconds for the question itself, and for whether lengths are kept.
DECIDING, LENGTHS = 4.0, 1.5


def decide_relative(query: Encoded, key: Encoded) -> Answer:
    """Decide whether the score of two encoded vectors depends on n − m alone."""
    return _bounded(lambda: _relative(query, key), DECIDING)


def keeps_lengths(ones: Iterable[Encoded]) -> bool | None:
    """Decide whether encoded vectors are all as long as the vectors; None where it stays open."""
    answers = [_bounded(lambda one=one: _same_length(one), LENGTHS) for one in ones]
    if any(answer.status == "refuted" for answer in answers):
        return False
    return True if all(answer.status == "proved" for answer in answers) else None


def _relative(query: Encoded, key: Encoded) -> Answer:
    dim = len(query.vector)
    generators = room_for(dim, 2)
    generators.rounded = True  # as what a program computes in numbers is
    left, right = (real_vector(one.entries, dim, generators) for one in (query, key))
    return prove_relative_score(dot(left, right), query.position, key.position)


def _same_length(encoded: Encoded) -> Answer:
    dim = len(encoded.vector)
    generators = room_for(dim, 1)
    image, vector = (real_vector(x, dim, generators) for x in (encoded.entries, encoded.vector))
    return decided_equal(dot(image, image), dot(vector, vector), list(encoded.symbols))


def _bounded(decide: Callable[[], Answer], seconds: float) -> Answer:
    try:
        with time_limit(seconds):
            return decide()
    except (Undecidable, Untraceable) as why:
        return Unknown(str(why))
    except ZeroDivisionError:
        return Unknown("something is divided by 0")
    except TimeUp:
        return Unknown(f"to decide it exactly takes longer than {seconds:g} s")
    except MemoryError:
        return Unknown("to decide it exactly takes too much memory")
    except RecursionError:
        return Unknown("its formula is nested too deeply")
