"""Wrong ideas about complex numbers and how pairs become them."""

from __future__ import annotations

from autograder.misconceptions import Misconception

MISCONCEPTIONS: tuple[Misconception, ...] = ()
