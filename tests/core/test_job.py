"""Long work: its order, its log, its end by force, and that it is taken up where it stood."""

import sys
import threading
import time

import psutil
import pytest

from atom_gui.core.interpreters import child_environment, run_child
from atom_gui.core.job import (
    Job,
    JobStopped,
    Line,
    Progress,
    Step,
    StepChanged,
    StepFailedError,
    records_of,
    request_of,
)
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.words import text


def python(code):
    return [sys.executable, "-u", "-c", code]


def job_of(folder, *steps):
    return Job(folder, "test", {"what": "中文"}, steps)


def ran(job):
    events = []
    return job.run(events.append), events


def step(name, deed=lambda bench: None, **rest):
    return Step(name, text(name), deed, **rest)


def test_steps_are_done_in_order_and_remembered(tmp_path):
    done = []
    job = job_of(
        tmp_path / "作业",
        step("one", lambda bench: done.append(1)),
        step("two", lambda bench: text("Two of {n}.", n=text("{x} three", x="about"))),
    )
    state, events = ran(job)
    assert state == "done"
    changes = [(one.step, one.state) for one in events if isinstance(one, StepChanged)]
    assert changes == [("one", "running"), ("one", "done"), ("two", "running"), ("two", "done")]
    assert str(records_of(job.folder)["two"].sentence) == "Two of about three."
    assert request_of(job.folder, "test") == {"what": "中文"}
    assert request_of(job.folder, "another") is None
    state, events = ran(job)
    assert state == "done"
    assert done == [1]
    assert all(one.kept for one in events)


def test_a_failure_ends_it_and_the_next_time_begins_there(tmp_path):
    calls, broken = [], [True]

    def deed(bench):
        calls.append("two")
        if broken[0]:
            raise StepFailedError(text("No."))

    steps = (step("one", lambda bench: calls.append("one")), step("two", deed), step("three"))
    state, events = ran(job_of(tmp_path, *steps))
    assert state == "failed"
    assert str(events[-1].sentence) == "No."
    assert "three" not in records_of(tmp_path)
    broken.clear()
    broken.append(False)
    assert ran(job_of(tmp_path, *steps))[0] == "done"
    assert calls == ["one", "two", "two"]


def test_what_a_step_depends_on_decides_whether_it_is_done_again(tmp_path):
    calls = []

    def steps(key):
        return [
            step("check", lambda bench: calls.append("check"), always=True),
            step("fetch", lambda bench: calls.append("fetch"), key=key),
            step("build", lambda bench: calls.append("build")),
        ]

    for key in ("0.17.6", "0.17.6", "0.16.5"):
        assert ran(job_of(tmp_path, *steps(key)))[0] == "done"
    assert calls == ["check", "fetch", "build", "check", "check", "fetch", "build"]


def test_what_is_gone_is_made_again(tmp_path):
    made = tmp_path / "made"
    calls = []

    def deed(bench):
        calls.append(1)
        made.write_text("")

    job = job_of(tmp_path / "job", step("make", deed, still=made.exists))
    ran(job)
    ran(job)
    assert len(calls) == 1
    made.unlink()
    ran(job)
    assert len(calls) == 2


def test_what_children_print_is_heard_and_kept(tmp_path):
    code = (
        "import sys; print('第一行'); print('10%\\r20%', flush=True); print('bad', file=sys.stderr)"
    )

    def deed(bench):
        bench.must_run(python(code), heard=lambda line: line == "10%")

    state, events = ran(job_of(tmp_path, step("talk", deed)))
    assert state == "done"
    lines = [one.line for one in events if isinstance(one, Line)][1:]
    assert lines == ["第一行", "20%", "bad"]
    log = job_of(tmp_path).log_path.read_text(encoding="utf-8")
    assert "第一行\n20%\nbad\n" in log
    assert "\n10%" not in log


def test_a_child_that_fails_is_told_by_its_code(tmp_path):
    state, events = ran(
        job_of(tmp_path, step("fail", lambda bench: bench.must_run(python("raise SystemExit(7)"))))
    )
    assert state == "failed"
    assert "exit code 7" in str(events[-1].sentence)


def test_a_child_that_hangs_is_ended(tmp_path):
    def deed(bench):
        bench.run(python("import time; time.sleep(600)"), time_limit_s=1)

    state, events = ran(job_of(tmp_path, step("hang", deed)))
    assert state == "failed"
    assert "within 1 s" in str(events[-1].sentence)


def test_a_program_that_is_missing_is_told(tmp_path):
    state, events = ran(
        job_of(tmp_path, step("fail", lambda bench: bench.must_run([str(tmp_path / "no")])))
    )
    assert state == "failed"
    assert "could not be started" in str(events[-1].sentence)


def test_a_folder_that_cannot_be_written_is_a_failure_of_its_step(tmp_path):
    (tmp_path / "file").write_text("")

    def deed(bench):
        (tmp_path / "file" / "sub").mkdir()

    assert ran(job_of(tmp_path / "job", step("make", deed)))[0] == "failed"


def test_a_program_that_a_child_leaves_behind_holds_nothing_up(tmp_path):
    leaves = ("import subprocess, sys; print('done', flush=True); "
              "print(subprocess.Popen([sys.executable, '-c', 'import time; time.sleep(60)']).pid,"
              " flush=True)")  # fmt: skip
    state, events = ran(
        job_of(tmp_path, step("leave", lambda bench: bench.must_run(python(leaves))))
    )
    assert state == "done"
    lines = [one.line for one in events if isinstance(one, Line)]
    assert "done" in lines
    left = psutil.Process(int(lines[-1]))
    assert left.is_running(), "it was not waited for"
    left.kill()


def test_a_stop_in_between_keeps_what_is_to_be_done_again(tmp_path):
    calls, stopped = [], [False]

    def check(bench):
        if stopped[0]:
            raise JobStopped

    def steps(key):
        return [
            step("build", lambda bench: calls.append("build"), key=key),
            step("inspect", check, always=True),
            step("install", lambda bench: calls.append("install")),
        ]

    ran(job_of(tmp_path, *steps("1")))
    stopped[0] = True
    assert ran(job_of(tmp_path, *steps("2")))[0] == "stopped"
    stopped[0] = False
    assert ran(job_of(tmp_path, *steps("2")))[0] == "done"
    assert calls == ["build", "install", "build", "install"]


def test_a_fault_of_a_step_is_a_failure_that_is_told(tmp_path):
    job = job_of(tmp_path, step("bad", lambda bench: {}["{name}"]))
    state, events = ran(job)
    assert state == "failed"
    assert "KeyError: '{name}'" in str(events[-1].sentence)
    assert "Traceback" in job.log_path.read_text(encoding="utf-8")


def test_no_password_of_an_address_comes_into_the_log(tmp_path):
    ran(job := job_of(tmp_path, step(
        "say", lambda bench: bench.say("PIP_INDEX_URL=https://me:s3cret@pypi.corp/simple")
    )))  # fmt: skip
    log = job.log_path.read_text(encoding="utf-8")
    assert "s3cret" not in log
    assert "https://pypi.corp/simple" in log


def test_it_is_stopped_with_all_its_children(tmp_path):
    nested = "import subprocess, sys; print('up', flush=True); " \
        "subprocess.run([sys.executable, '-c', 'import time; time.sleep(600)'])"  # fmt: skip
    job = job_of(tmp_path, step("sleep", lambda bench: bench.must_run(python(nested))),
                 step("never"))  # fmt: skip
    up = threading.Event()
    events = []

    def told(event):
        events.append(event)
        if isinstance(event, Line) and event.line == "up":
            up.set()

    results = []
    thread = threading.Thread(target=lambda: results.append(job.run(told)))
    thread.start()
    assert up.wait(60)
    time.sleep(0.3)  # the grandchild is there
    job.stop()
    thread.join(30)
    assert results == ["stopped"]
    assert records_of(tmp_path)["sleep"].state == "stopped"


def test_a_question_that_a_step_waits_for_is_given_up_at_a_stop(tmp_path):
    asked = threading.Event()

    def deed(bench):
        asked.set()
        run_child(python("import time; time.sleep(600)"), environment=child_environment({}),
                  time_limit_s=600)  # fmt: skip

    job = job_of(tmp_path, step("ask", deed))
    results = []
    thread = threading.Thread(target=lambda: results.append(job.run(lambda event: None)))
    thread.start()
    assert asked.wait(30)
    while thread.is_alive():  # the child may not be there yet
        job.stop()
        thread.join(0.1)
    assert results == ["stopped"]


def test_a_job_that_was_stopped_before_it_began_does_nothing(tmp_path):
    done = []
    job = job_of(tmp_path, step("one", lambda bench: done.append(1)))
    job.stop()
    assert ran(job)[0] == "stopped"
    assert not done


def test_only_one_works_in_a_folder(tmp_path):
    def deed(bench):
        with pytest.raises(ProblemsError, match="already"):
            job_of(tmp_path, step("one")).run(lambda event: None)

    assert ran(job_of(tmp_path, step("one", deed)))[0] == "done"


def test_one_that_died_is_taken_up(tmp_path):
    job = job_of(tmp_path, step("one"), step("two"))
    ran(job)
    path = tmp_path / "job.json"
    path.write_text(path.read_text(encoding="utf-8").replace('"done"', '"running"'), "utf-8")
    assert {one.state for one in records_of(tmp_path).values()} == {"stopped"}
    path.write_text("{torn", "utf-8")
    assert records_of(tmp_path) == {}
    assert ran(job)[0] == "done"


def test_progress_tells_the_time_that_is_left(tmp_path, monkeypatch):
    now_s = [100.0]
    monkeypatch.setattr(time, "monotonic", lambda: now_s[0])

    def deed(bench):
        bench.progress(200, 400, "bytes")  # from an earlier start
        now_s[0] += 10
        bench.progress(300, 400, "bytes")

    _, events = ran(job_of(tmp_path, step("load", deed)))
    told = [one for one in events if isinstance(one, Progress)]
    assert [(one.done, one.total, one.seconds_left) for one in told] == [
        (200, 400, None),
        (300, 400, 10.0),
    ]
