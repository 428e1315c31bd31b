"""A figure: a drawing, the words which say the same, and a caption."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape

from ropelib.figures.svg import clean


@dataclass(frozen=True)
class Figure:
    """A drawing with its text alternative, shown by Jupyter as HTML.

    Parameters
    ----------
    svg : str
        The drawing, a whole ``<svg>`` element.
    alt : str
        What the drawing says, for those who do not see it.
    caption : str
        The line below the drawing; may be empty.
    data : mapping
        The state which is drawn, written as ``data-`` attributes.
    """

    svg: str = field(repr=False)
    alt: str
    caption: str = ""
    data: Mapping[str, object] = field(default_factory=dict)

    def _repr_html_(self) -> str:
        spoken = " ".join(part for part in (self.alt, self.caption) if part)
        state = "".join(
            f' data-{escape(name)}="{escape(clean(value))}"' for name, value in self.data.items()
        )
        caption = (
            '<figcaption style="font-size: 0.9em; line-height: 1.35; max-width: 34em; '
            f'margin-top: 2px">{escape(clean(self.caption))}</figcaption>'
            if self.caption
            else ""
        )
        return (
            f'<figure class="rotary-figure" role="img" aria-label="{escape(clean(spoken))}"{state}'
            f' style="margin: 4px 0; display: inline-block; vertical-align: top">'
            f"{self.svg}{caption}</figure>"
        )
