"""Round numbers along an axis, and numbers written for people."""

import math

_SUPERSCRIPT = str.maketrans("-0123456789", "⁻⁰¹²³⁴⁵⁶⁷⁸⁹")
_LONG = 1e5


def tick_step(reach: float, at_most: int = 3) -> float:
    """Return the smallest of 1, 2, 5 times a power of ten which fits at most so often in reach."""
    power = 10.0 ** math.floor(math.log10(reach / at_most))
    return next(power * m for m in (1, 2, 5, 10, 20) if reach / (power * m) < at_most + 1)


def ticks(reach: float, at_most: int = 3) -> list[float]:
    """Return the ticks from −reach to reach, without 0."""
    step = tick_step(reach, at_most)
    count = math.floor(reach / step + 1e-9)
    return [i * step for i in range(-count, count + 1) if i]


def plain(value: float, digits: int = 3) -> str:
    """Write a number with so many significant digits, a true minus sign and powers as 10ⁿ."""
    if not math.isfinite(value):
        return "not a number" if math.isnan(value) else ("∞" if value > 0 else "−∞")
    text = f"{value:.{digits}g}"
    if float(text) == 0:
        return "0"
    if "e" in text and 1 <= abs(value) < _LONG:
        text = f"{float(text):.0f}"
    elif "e" in text:
        mantissa, exponent = text.split("e")
        power = f"10{str(int(exponent)).translate(_SUPERSCRIPT)}"
        text = {"1": power, "-1": f"-{power}"}.get(mantissa, f"{mantissa}·{power}")
    return text.replace("-", "−")
