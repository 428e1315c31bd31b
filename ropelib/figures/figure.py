"""A figure: a drawing, the words which say the same, and a caption."""

import os
import tempfile
from collections.abc import Mapping
from dataclasses import dataclass, field
from html import escape
from pathlib import Path

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

    def save(self, path: str | os.PathLike) -> Path:
        """Write the drawing as an SVG file, whole or not at all.

        Parameters
        ----------
        path : path
            Where to; the name must end in ``.svg``.

        Returns
        -------
        Path
            The file which was written.

        Raises
        ------
        ValueError
            If the name does not end in ``.svg``.
        FileNotFoundError
            If the folder does not exist.
        """
        target = Path(path)
        if target.suffix.lower() != ".svg":
            raise ValueError(f"A figure is saved as .svg, but the name is {target.name!r}.")
        if not target.parent.is_dir():
            raise FileNotFoundError(f"There is no folder {target.parent}; make it first.")
        handle, temporary = tempfile.mkstemp(suffix=".svg", dir=target.parent)
        try:
            with os.fdopen(handle, "w", encoding="utf-8") as file:
                file.write('<?xml version="1.0" encoding="UTF-8"?>\n' + self.svg + "\n")
            os.replace(temporary, target)
        except BaseException:
            Path(temporary).unlink(missing_ok=True)
            raise
        return target
