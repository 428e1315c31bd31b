"""The page of feedback: nbconvert's own, without reading all of it a second time."""

from __future__ import annotations

import re
from functools import lru_cache
from typing import Any

from nbconvert.exporters import HTMLExporter, TemplateExporter
from nbconvert.exporters.html import WidgetsDataTypeFilter
from nbconvert.filters import Highlight2HTML
from nbformat import NotebookNode

NO_ALT = "No description has been provided for this image"
_WITHOUT_ALT = re.compile(r"<img(?![^>]*\salt=)")


class _Highlight(Highlight2HTML):
    """Remembers how code looks: most cells of a class are the course's own."""

    def __init__(self, **kw: Any) -> None:
        super().__init__(**kw)
        self._plain = lru_cache(maxsize=512)(super().__call__)

    def __call__(
        self, source: str, language: str | None = None, metadata: dict[str, Any] | None = None
    ) -> str:
        """Give code as HTML."""
        if metadata and "magics_language" in metadata:
            return super().__call__(source, language, metadata)
        return self._plain(source, language)


class FeedbackPage(HTMLExporter):
    """`HTMLExporter`, but images get their missing `alt` without an HTML parser.

    The parser takes half of the time of a page. Beside that, it serves only the template of
    JupyterLab's look, which nbgrader's feedback does not have. Code is coloured once.
    """

    _highlight: _Highlight | None = None

    def from_notebook_node(
        self, nb: NotebookNode, resources: dict[str, Any] | None = None, **kw: Any
    ) -> tuple[str, dict[str, Any]]:
        """Convert a notebook."""
        language = nb.metadata.get("language_info", {})
        lexer = language.get("pygments_lexer", language.get("name"))
        resources = self._init_resources(resources)
        if self._highlight is None or self._highlight.pygments_lexer != lexer:
            self._highlight = _Highlight(pygments_lexer=lexer, parent=self)
        self.register_filter("highlight_code", self._highlight)
        shown = WidgetsDataTypeFilter(
            notebook_metadata=self._nb_metadata, parent=self, resources=resources
        )
        self.register_filter("filter_data_type", shown)
        page, resources = TemplateExporter.from_notebook_node(self, nb, resources, **kw)
        return _WITHOUT_ALT.sub(f'<img alt="{NO_ALT}"', page), resources
