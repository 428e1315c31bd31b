"""Time how long every widget takes to answer a move: each of its states, drawn and written out.

Run with ``python benchmarks/widget_speed.py``.
"""

import sys
import time
from statistics import median

import ropelib.widgets
from ropelib.figures import Arrow, plane

TARGET = 0.100  # seconds from a move to its picture


def plain_picture() -> float:
    """Time the simplest picture of the course, as the measure for the others."""
    start = time.perf_counter()
    plane([Arrow(1, 0, "query", "x")], alt="A vector.")._repr_html_()
    return time.perf_counter() - start


def answers(name: str) -> list[float]:
    """Move a widget through all values of each control, and time each move.

    Parameters
    ----------
    name : str
        The widget's name in `ropelib.widgets`.
    """
    _, *controls, _, _ = getattr(ropelib.widgets, name)().children
    times = []
    for control in controls:
        for value in values(control):
            start = time.perf_counter()
            control.value = value
            times.append(time.perf_counter() - start)
    return times


def values(control: object) -> list[object]:
    """Give the values of a control, from the last back to the first."""
    if hasattr(control, "min"):
        return list(range(control.max, control.min - 1, -control.step))
    return [option[1] for option in reversed(control.options)]


def main() -> int:
    """Print a line a widget, and return 1 when one is too slow."""
    plain = median(plain_picture() for _ in range(20))
    print(f"one vector in the plane: {1000 * plain:.1f} ms")
    slowest = 0.0
    for name in ropelib.widgets.__all__:
        times = answers(name)
        slowest = max(slowest, *times)
        print(
            f"{name}: {len(times)} moves, median {1000 * median(times):.0f} ms, slowest "
            f"{1000 * max(times):.0f} ms, {median(times) / plain:.1f} times one vector"
        )
    print(f"slowest of all: {1000 * slowest:.0f} ms (target: within {1000 * TARGET:.0f} ms)")
    return int(slowest > TARGET)


if __name__ == "__main__":
    sys.exit(main())
