"""What each way to a longer context does to the periods of the pairs."""

from collections.abc import Callable, Sequence

import ipywidgets
import numpy as np

from ropelib.figures import Bound, Figure, Series, Spot, log_axis, series
from ropelib.figures.ticks import plain
from ropelib.frequencies import frequencies, periods
from ropelib.scaling import base_scaled, interpolated, llama3, yarn
from ropelib.widgets.frame import choice, frame, steps

WIDTH, BASE, TRAINED = 64, 10000.0, 4096
FACTORS = (1, 2, 4, 8, 16, 32)
_ENDS = (0, 7)
_KEPT = 1e-6


def _drawn_as_before(factor: float) -> np.ndarray:
    return frequencies(WIDTH, BASE)


def _drawn_interpolated(factor: float) -> np.ndarray:
    return interpolated(frequencies(WIDTH, BASE), factor)


def _drawn_base_scaled(factor: float) -> np.ndarray:
    return base_scaled(WIDTH, BASE, factor)


def _drawn_yarn(factor: float) -> np.ndarray:
    return yarn(WIDTH, BASE, factor, TRAINED)


def _drawn_llama3(factor: float) -> np.ndarray:
    return llama3(frequencies(WIDTH, BASE), factor, trained=TRAINED)


#: By its label, the frequencies that a way has for a factor L′/L.
WAYS: dict[str, Callable[[float], np.ndarray]] = {
    "interpolation": _drawn_interpolated,
    "larger base": _drawn_base_scaled,
    "YaRN": _drawn_yarn,
    "Llama 3": _drawn_llama3,
}


def stretched_periods() -> ipywidgets.VBox:
    """Return a widget which shows the periods that each way gives the pairs, and their growth.

    It answers: which pairs does each way slow down, and which does it leave alone?
    """
    controls = {
        "way": choice("Way", [(label, label) for label in WAYS]),
        "factor": steps("Factor L′/L", [(f"{factor}×", factor) for factor in FACTORS]),
    }
    question = "Which pairs does each way slow down, and which does it leave alone?"
    return frame(question, controls, _draw)


def _drawn_growth(way: str, factor: int) -> np.ndarray:
    """Return T′_j/T_j for each pair j, shape (32,)."""
    return _drawn_as_before(factor) / WAYS[way](factor)


def _draw(way: str, factor: int) -> tuple[Sequence[Figure], str]:
    theta = WAYS[way](factor) if factor > 1 else _drawn_as_before(factor)
    found, growth = periods(theta), _drawn_as_before(factor) / theta
    wanted, state = factor * TRAINED, {"way": way, "factor": factor}
    kept = growth < 1 + _KEPT
    roles = np.where(kept, "query", "turned") if factor > 1 else np.full(len(theta), "muted")
    least, most = (plain(float(found[j]), 3) for j in (0, -1))
    labels = [f"T₁ ≈ {least}", *[""] * (len(theta) - 2), f"T₃₂ ≈ {most}"]
    length = "L′" if factor > 1 else "L"
    said = _counted(kept, factor) if factor > 1 else "Nothing is scaled yet."
    axis = log_axis(
        [Spot(float(t), str(r), w) for t, r, w in zip(found, roles, labels, strict=True)],
        ends=_ENDS,
        rows="pair",
        foot="period Tⱼ in positions, on a logarithmic axis",
        alt=f"{way}, factor {factor}: 32 periods from {least} to {most}, and a line at {wanted}. "
        f"{said}",
        bound=Bound(wanted, f"{length} = {wanted}", ("within", "muted"), ("beyond", "muted")),
        caption="Each mark is a pair. Discs: the period is as it was. Triangles: it has grown."
        if factor > 1
        else "Each mark is a pair, at its period.",
        width=420,
        data=state,
    )
    if factor == 1:
        return [axis], (
            f"d = {WIDTH}, b = 10000, trained on L = {TRAINED} positions. Choose a factor: which "
            "pairs will this way slow down, all of them or the slow ones alone?"
        )
    plot = series(
        [Series({j: float(g) for j, g in enumerate(growth, 1)}, "turned")],
        ends=(1, len(theta)),
        span=(0, 34),
        heading="period after / before",
        below="pair j",
        alt=f"By how much each period grows: from {plain(float(growth[0]), 3)} for pair 1 to "
        f"{plain(float(growth[-1]), 3)} for pair 32.",
        caption="By which factor each period has grown.",
        width=330,
        data=state,
    )
    return [axis, plot], f"{way}, L′ = {factor} L: {said}"


def _counted(kept: np.ndarray, factor: int) -> str:
    whole = f"by the whole factor {factor}"
    if not kept.any():
        return f"every period grows {whole}, that of the fastest pair too: neighbours come closer."
    if kept.sum() == 1:
        return (
            f"the first period stays, the last grows {whole}, and those between grow the more, "
            "the slower they were."
        )
    last = int(kept.sum())
    return (
        f"pairs 1 to {last} keep their periods, the slowest grow {whole}, and between the two "
        "lies a ramp."
    )
