"""The frame which every widget stands in: question, controls, pictures, and a sentence."""

from collections.abc import Callable, Mapping, Sequence
from html import escape

import ipywidgets

from ropelib.figures import Figure

Draw = Callable[..., tuple[Sequence[Figure], str]]
# The description must not be cut off, nor the value: it names the state in words.
_FULL = {"description_width": "initial"}
_WIDE = {"width": "min(34em, 98%)"}


def frame(question: str, controls: Mapping[str, ipywidgets.Widget], draw: Draw) -> ipywidgets.VBox:
    """Set a question above its controls, pictures and read-out.

    Parameters
    ----------
    question : str
        What the reader should find out.
    controls : mapping
        Widgets with a ``value``, by the name of the argument of ``draw`` which takes it.
    draw : callable
        Takes the values of the controls by name, and returns figures and a sentence.

    Returns
    -------
    VBox
        Question, controls, pictures and sentence, in this order; the pictures and the sentence
        follow the controls.
    """
    pictures, sentence = ipywidgets.HTML(), ipywidgets.HTML()
    pictures.add_class("rotary-pictures")
    sentence.add_class("rotary-sentence")

    def update(_change: object = None) -> None:
        figures, said = draw(**{name: control.value for name, control in controls.items()})
        drawn = "".join(figure._repr_html_() for figure in figures)
        pictures.value = (
            '<div style="display: flex; flex-wrap: wrap; gap: 4px 28px; align-items: center">'
            f"{drawn}</div>"
        )
        sentence.value = (
            '<div role="status" aria-live="polite" style="line-height: 1.45; max-width: 44em; '
            f'min-height: 2.9em">{escape(said)}</div>'
        )

    for control in controls.values():
        control.observe(update, names="value")
    update()
    heading = ipywidgets.HTML(
        f'<div style="font-weight: 600; line-height: 1.4">{escape(question)}</div>'
    )
    box = ipywidgets.VBox([heading, *controls.values(), pictures, sentence])
    box.add_class("rotary-widget")
    return box


def slider(label: str, most: int) -> ipywidgets.IntSlider:
    """Return a slider over 0 … most, which the arrow keys move too."""
    return ipywidgets.IntSlider(
        value=0, min=0, max=most, description=label, style=_FULL, layout=_WIDE
    )


def steps(label: str, options: Sequence[tuple[str, object]]) -> ipywidgets.SelectionSlider:
    """Return a slider over named values, which the arrow keys move too."""
    # Without a value: given one, it would not know the label of its first state.
    return ipywidgets.SelectionSlider(options=options, description=label, style=_FULL, layout=_WIDE)


def choice(label: str, options: Sequence[tuple[str, object]]) -> ipywidgets.ToggleButtons:
    """Return buttons of which one is pressed."""
    return ipywidgets.ToggleButtons(
        options=options,
        description=label,
        style={**_FULL, "button_width": "auto"},
    )
