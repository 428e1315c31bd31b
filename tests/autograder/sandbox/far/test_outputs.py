import pytest
from nbformat import v4, validate

from autograder.sandbox.far.outputs import (
    CUT,
    MOST_CHARACTERS,
    MOST_LINES,
    MOST_OUTPUTS,
    RecordedStream,
    Recorder,
)


@pytest.fixture
def recorder():
    return Recorder()


def stream(name, text):
    return {"output_type": "stream", "name": name, "text": text}


def shown(kind, **data):
    return {"output_type": kind, "data": data, "metadata": {}}


cut = stream("stderr", CUT)


def test_what_follows_in_one_stream_is_one_output(recorder):
    for name, text in (("stdout", "a"), ("stdout", "b\n"), ("stderr", "c"), ("stdout", "d")):
        recorder.write(name, text)
    assert recorder.outputs == [
        stream("stdout", "ab\n"),
        stream("stderr", "c"),
        stream("stdout", "d"),
    ]


def test_nothing_written_is_no_output(recorder):
    recorder.write("stdout", "")
    recorder.write("stdout", "\x00")
    assert recorder.outputs == []


def test_colours_stay_and_other_control_characters_go(recorder):
    recorder.write("stdout", "\x1b[31mred\x1b[0m\x07\x08\r\ttab\ud800\n")
    assert recorder.outputs == [stream("stdout", "\x1b[31mred\x1b[0m\ttab?\n")]


def test_a_stream_is_cut_with_one_sentence(recorder):
    for _ in range(3):
        recorder.write("stdout", "x" * (MOST_CHARACTERS - 1))
    assert recorder.outputs == [stream("stdout", "x" * MOST_CHARACTERS), cut]


def test_a_display_that_is_too_large_is_left_out_and_a_smaller_one_is_not(recorder):
    recorder.show("display_data", {"text/html": "x" * (MOST_CHARACTERS + 1)})
    recorder.show("display_data", {"text/plain": "small"})
    assert recorder.outputs == [cut, shown("display_data", **{"text/plain": "small"})]


def test_many_small_outputs_are_cut_and_the_error_still_comes(recorder):
    for number in range(3 * MOST_OUTPUTS):
        recorder.show("display_data", {"text/plain": str(number)})
    recorder.fail("ValueError", "why", ["line"])
    assert len(recorder.outputs) == MOST_OUTPUTS + 2
    assert recorder.outputs[-2] == cut
    assert recorder.outputs[-1]["evalue"] == "why"


def test_streams_in_turn_are_cut_too(recorder):
    for _ in range(3 * MOST_OUTPUTS):
        recorder.write("stdout", "x")
        recorder.write("stderr", "x")
    assert len(recorder.outputs) == MOST_OUTPUTS + 1


def test_errors_too_are_finite_in_number_and_length(recorder):
    for _ in range(3 * MOST_OUTPUTS):
        recorder.fail("E" * 9_000, "m" * 9_000, ["x"] * 3 * MOST_LINES)
    assert len(recorder.outputs) == 2 * MOST_OUTPUTS + 1
    assert (len(recorder.outputs[0]["ename"]), len(recorder.outputs[0]["evalue"])) == (200, 2_000)
    assert len(recorder.outputs[0]["traceback"]) == MOST_LINES


def test_of_a_display_what_a_page_can_show_is_kept(recorder):
    kept = {
        "text/html": "<b>",
        "text/markdown": "*m*",
        "text/latex": "$x$",
        "image/svg+xml": "<svg/>",
        "image/png": "iVBO",
        "image/jpeg": "/9j/",
        "text/plain": "p",
    }
    widget = {"model_id": "1"}
    dropped = {
        "application/javascript": "alert()",
        "application/vnd.jupyter.widget-view+json": widget,
        "application/json": {},
        "application/pdf": "x",
        "no/such": "x",
    }
    recorder.show("display_data", {**dropped, **kept})
    assert recorder.outputs == [shown("display_data", **kept)]


def test_a_display_of_which_nothing_can_be_shown_is_no_output(recorder):
    recorder.show("display_data", {"application/javascript": "alert()", "text/plain": 3})
    assert recorder.outputs == []


def test_an_image_in_bytes_becomes_text(recorder):
    recorder.show("display_data", {"image/png": b"\x89PNG", "text/plain": b"no text"})
    assert recorder.outputs == [shown("display_data", **{"image/png": "iVBORw=="})]


def test_a_value_has_its_number(recorder):
    recorder.show("execute_result", {"text/plain": "3"}, 7)
    assert recorder.outputs[0]["execution_count"] == 7


def test_an_update_replaces_what_this_cell_showed_and_gives_its_room_back(recorder):
    recorder.show("display_data", {"text/plain": "0"}, name="bar")
    for step in range(5):
        recorder.update({"text/plain": str(step) * (MOST_CHARACTERS - 9)}, "bar")
    recorder.update({"text/plain": "of another cell"}, "unknown")
    recorder.write("stdout", "end")
    assert recorder.outputs == [
        shown("display_data", **{"text/plain": "4" * (MOST_CHARACTERS - 9)}),
        stream("stdout", "end"),
    ]


def test_an_update_that_is_too_large_leaves_what_was_shown(recorder):
    recorder.show("display_data", {"text/plain": "0"}, name="bar")
    recorder.update({"text/plain": "x" * (MOST_CHARACTERS + 1)}, "bar")
    assert recorder.outputs == [shown("display_data", **{"text/plain": "0"}), cut]


def test_starting_anew_forgets_what_was_shown_and_that_it_was_cut(recorder):
    recorder.write("stdout", "x" * (MOST_CHARACTERS + 1))
    recorder.start()
    assert recorder.outputs == []
    recorder.write("stdout", "x" * (MOST_CHARACTERS + 1))
    assert recorder.outputs == [stream("stdout", "x" * MOST_CHARACTERS), cut]


def test_every_output_is_one_that_a_notebook_can_hold(recorder):
    recorder.write("stdout", "text\ud800")
    recorder.show("display_data", {"text/html": "\ud800<b>"})
    recorder.show("execute_result", {"text/plain": "3"}, 1)
    recorder.fail("E", "\ud800", ["\x1b[31mline\x00"])
    cells = [v4.new_code_cell("", outputs=recorder.outputs)]
    validate(v4.new_notebook(cells=cells))
    assert len(cells[0].outputs) == 4


def test_a_stream_takes_text_only(recorder):
    out = RecordedStream(recorder, "stdout")
    assert out.write("ab") == 2
    out.flush()
    with pytest.raises(TypeError, match="must be str, not bytes"):
        out.write(b"c")
    with pytest.raises(OSError):
        out.fileno()
    assert (out.writable(), out.isatty(), out.encoding) == (True, False, "utf-8")
    assert recorder.outputs == [stream("stdout", "ab")]
