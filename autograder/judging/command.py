"""The command `rotary judge`: try the answers to an exercise that lie in files."""

from __future__ import annotations

import json
from collections.abc import Sequence

import click

from autograder.exercises import UnknownExercise, get
from autograder.judging.files import CallError, named_files
from autograder.judging.judging import judge_files
from autograder.settings import Settings

#: Columns, where the output is no terminal: a log keeps a file's row on one line.
_WIDE = 160


def judge(
    exercise: str, files: Sequence[str], settings: Settings, as_json: bool, deep: bool
) -> int:
    """Do what the command was called for.

    Parameters
    ----------
    exercise : str
        The exercise's id.
    files : sequence of str
        The files to judge, in this order.
    settings : Settings
        The instructor's choices, for the points.
    as_json : bool
        Whether to print one JSON document in place of text.
    deep : bool
        Whether more is proved than grading does.

    Returns
    -------
    int
        The exit status: 1 where a file could not be judged.

    Raises
    ------
    click.UsageError
        If the call is wrong.
    """
    try:
        found, paths = get(exercise), named_files(files)
    except (UnknownExercise, CallError) as error:
        raise click.UsageError(str(error)) from None
    points = float(settings.points(found.id, found.points))
    judged = []
    for one in judge_files(found, paths, points, deep):
        judged.append(one)
        if not as_json:
            from autograder.judging.showing import in_words

            click.echo(in_words(one))
    if as_json:
        click.echo(json.dumps([one.as_json() for one in judged], indent=2))
    elif len(judged) > 1:
        from rich.console import Console

        from autograder.judging.showing import table_of

        console = Console(markup=False)
        if not console.is_terminal:
            console.width = _WIDE
        console.print(table_of(judged))
    return 0 if all(one.is_judged for one in judged) else 1
