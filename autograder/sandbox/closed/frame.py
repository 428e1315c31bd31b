"""The frame of every widget in the learner build: what it shows is looked up, never computed."""

from collections.abc import Mapping

import ipywidgets
from ropelib.widgets.open_frame import Draw, choice, slider, steps
from ropelib.widgets.open_frame import frame as open_frame
from ropelib.widgets.tables import looked_up

__all__ = ["Draw", "choice", "frame", "slider", "steps"]


def frame(question: str, controls: Mapping[str, ipywidgets.Widget], draw: Draw) -> ipywidgets.VBox:
    """Set a question above its controls, pictures and read-out, as in the course itself."""
    return open_frame(question, controls, looked_up(draw, controls))
