import importlib.util
import json
import re
import sys
import threading
import time
from pathlib import Path

import psutil
import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QAbstractButton, QApplication, QLabel, QMessageBox, QWidget

from atom_gui.core import environments
from atom_gui.core.build_log import CATALOGUE, Explainer
from atom_gui.core.doctor import probe
from atom_gui.core.doctor.facts import MachineFacts, PythonFacts
from atom_gui.core.doctor.judge import judge
from atom_gui.core.doctor.smoke import Proof
from atom_gui.core.doctor.ways import best, ways
from atom_gui.core.environments import KnownEnvironment
from atom_gui.core.job import Job, Step, StepFailedError, records_of
from atom_gui.core.preferences import Preferences
from atom_gui.core.problems import ProblemsError
from atom_gui.schema.words import text
from atom_gui.ui import build_actions, doctor_deeds, doctor_words, proof_memory, words
from atom_gui.ui.environment_dialog import EnvironmentDialog
from atom_gui.ui.help_dialog import help_text
from atom_gui.ui.words import say

MACHINES = Path(__file__).parents[1] / "core" / "doctor_machines"
NAMES = sorted(path.stem for path in MACHINES.glob("*.json"))
SLEEPER = "import time\nprint('asleep', flush=True)\ntime.sleep(600)"


def machine(name: str) -> MachineFacts:
    value = json.loads((MACHINES / f"{name}.json").read_text(encoding="utf-8"))
    return MachineFacts.model_validate(value["facts"])


@pytest.fixture(autouse=True)
def private_cache(tmp_path, monkeypatch):
    monkeypatch.setenv("ATOM_CACHE_DIR", str(tmp_path / "cache"))


@pytest.fixture
def looked(monkeypatch):
    """A computer that is looked at in no time; collects the threads that looked."""
    threads = []

    def gather(request, told=None, cancelled=None):
        threads.append(threading.current_thread())
        facts = machine("wheel_ready")
        told("system", 1.0, facts)
        return facts

    monkeypatch.setattr(probe, "gather", gather)
    return threads


@pytest.fixture
def page(window, looked, qtbot):
    window.show_page(window.environment_page)
    page = window.environment_page
    qtbot.waitUntil(lambda: bool(looked) and not page.desk.looking, timeout=10_000)
    return page


@pytest.fixture
def show_machine(page, qtbot):
    """Shows a recorded computer as that of somebody else."""

    def show(name):
        page.load_facts(MACHINES / f"{name}.json")
        wanted = machine(name)
        qtbot.waitUntil(
            lambda: page.desk.facts == wanted and page.desk.study is not None
            and page.desk.study.findings == tuple(judge(wanted, page.desk.profile)),
            timeout=10_000,
        )  # fmt: skip
        return page

    return show


def job_of(folder: Path, *deeds) -> Job:
    steps = [Step(f"step{number}", text("Step {number}", number=number), deed)
             for number, deed in enumerate(deeds, start=1)]  # fmt: skip
    return Job(folder, "trial", {}, steps)


# The checklist


def test_every_check_has_a_name():
    seen = {finding.id for name in NAMES for profile in doctor_words.PROFILES
            for finding in judge(machine(name), profile)}  # fmt: skip
    assert len(seen) > 30
    assert seen <= doctor_words.CHECKS.keys()


def test_nothing_is_looked_at_on_the_windows_thread(page, looked):
    assert looked
    assert threading.main_thread() not in looked


def test_the_page_is_opened_once_and_looks_once(page, window, looked, qtbot):
    window.show_page(window.start_page)
    window.show_page(page)
    qtbot.wait(50)
    assert len(looked) == 1


def test_each_recorded_computer_is_told_in_one_glance(show_machine):
    for name in NAMES:
        page = show_machine(name)
        assert page.banner.isVisible(), name
        assert f"{name}.json" in page.banner_words.text()
        assert page.profile.currentData() == best(machine(name)).profile, name
        findings = judge(machine(name), page.desk.profile)
        if findings[0].severity == "broken":
            assert page.verdict.headline.text() == say(findings[0].found), name
            assert page.checklist.rows[findings[0].id].details.isVisible(), name
        assert set(page.checklist.rows) == {finding.id for finding in findings}, name
        well = sum(finding.severity == "ok" for finding in findings)
        assert f"{well} lines are well" in page.checklist.well.text(), name
        assert not page.proof.isVisible(), name
        for row in page.checklist.rows.values():
            row.unfold(True)
            if row.finding.action not in ("", "open_url"):
                assert not row.details.deed.isEnabled(), name


def test_lines_stand_in_order_and_those_that_are_well_are_folded(show_machine):
    page = show_machine("article_pc")
    rows = sorted((row for row in page.checklist.rows.values() if row.isVisible()),
                  key=lambda row: row.mapTo(page, row.rect().topLeft()).y())  # fmt: skip
    shown = [row.finding.severity for row in rows]
    assert shown
    assert "ok" not in shown
    assert shown == sorted(shown, key=["broken", "warning", "unknown"].index)
    page.checklist.well.click()
    assert all(row.isVisible() for row in page.checklist.rows.values())


def test_a_line_unfolds_with_the_keyboard_and_stays_unfolded(show_machine, qtbot):
    page = show_machine("new_visual_studio")
    page.desk.judge_for("cuda118")
    qtbot.waitUntil(lambda: page.desk.study.profile == "cuda118")
    page.checklist.well.click()
    row = next(row for row in page.checklist.rows.values() if row.finding.severity == "ok")
    row.fold.setFocus()
    qtbot.keyClick(row.fold, Qt.Key.Key_Space)
    assert row.details.isVisible()
    assert row.details.why.text() == say(row.finding.why)
    assert row.details.source.text() == row.finding.source
    page.renew()
    assert row.details.isVisible()
    qtbot.keyClick(row.fold, Qt.Key.Key_Space)
    page.renew()
    assert not row.details.isVisible()
    qtbot.keyClick(row.fold, Qt.Key.Key_Space)
    assert row.details.isVisible()


def test_a_command_is_copied(show_machine, qtbot):
    page = show_machine("new_visual_studio")
    page.desk.judge_for("cuda118")
    qtbot.waitUntil(lambda: page.desk.study.profile == "cuda118")
    row = page.checklist.rows["msvc"]
    assert row.finding.command
    row.details.copy.click()
    assert QApplication.clipboard().text() == row.finding.command


def test_another_way_to_train_is_judged(show_machine, qtbot):
    page = show_machine("bare_pc")
    page.profile.setCurrentIndex(page.profile.findData("cuda118"))
    page.profile.activated.emit(page.profile.currentIndex())
    qtbot.waitUntil(lambda: page.desk.study.profile == "cuda118")
    expected = judge(machine("bare_pc"), "cuda118")
    assert page.verdict.headline.text() == say(expected[0].found)


def test_ways_are_ranked_and_the_impossible_ones_give_their_reason(show_machine):
    page = show_machine("rtx_50")
    ways = page.desk.study.ways
    assert [way.id for way in ways if way.possible] == list(page.ways.deeds)
    assert not any(deed.isEnabled() for deed in page.ways.deeds.values())
    page.ways.more.click()
    shown = {part.text() for part in page.ways.findChildren(QLabel) if part.isVisible()}
    obstacles = [say(way.obstacle) for way in ways if way.obstacle is not None]
    assert obstacles
    assert set(obstacles) <= shown
    assert page.desk.study.never
    assert all("•  " + say(one.what) in shown for one in page.desk.study.never)


def test_nothing_of_another_computer_can_be_changed(show_machine, qtbot, monkeypatch):
    page = show_machine("article_pc")
    monkeypatch.setattr(EnvironmentDialog, "exec", lambda dialog: pytest.fail("it was asked"))
    page.environments.make_new()
    assert not page.environments.new.isEnabled()
    assert not page.interpreter.isEnabled()
    qtbot.waitUntil(lambda: page.builder.plan is not None, timeout=10_000)
    assert not page.builder.run.isEnabled()
    page.builder.start()
    assert not page.busy


def test_a_way_begins_with_what_it_needs(page, qtbot, monkeypatch):
    page.desk.facts = machine("bare_pc")
    page.desk.judge_for(None)
    qtbot.waitUntil(lambda: bool(page.ways.deeds) and page.desk.study.ways == tuple(
        ways(machine("bare_pc"))), timeout=10_000)  # fmt: skip
    asked = []
    monkeypatch.setattr(EnvironmentDialog, "exec", lambda it: asked.append(it.chosen_profile) or 0)
    by_kind = {way.kind: way for way in page.desk.study.ways if way.possible}
    page.ways.deeds[by_kind["wheel"].id].click()
    assert asked == ["wheel"]
    page.ways.deeds[by_kind["build"].id].click()
    assert page.builder.isVisible()
    qtbot.waitUntil(lambda: page.desk.study.profile == "cuda118")


def test_back_to_this_computer(show_machine, looked, qtbot):
    page = show_machine("bare_pc")
    page.go_back.click()
    qtbot.waitUntil(lambda: len(looked) == 2 and not page.desk.looking)
    qtbot.waitUntil(lambda: not page.banner.isVisible())
    assert page.proof.isVisible()


# Looking


def test_lines_come_while_it_looks_and_cancel_works(window, monkeypatch, qtbot):
    go_on, ended = threading.Event(), threading.Event()
    whole = machine("article_pc")
    early = MachineFacts(system=whole.system, ram_bytes=whole.ram_bytes)

    def gather(request, told=None, cancelled=None):
        told("system", 0.25, early)
        go_on.wait(20)
        if not cancelled.wait(20):
            return whole
        ended.set()
        return early

    monkeypatch.setattr(probe, "gather", gather)
    page = window.environment_page
    window.show_page(page)
    qtbot.waitUntil(lambda: bool(page.checklist.rows), timeout=10_000)
    assert page.desk.looking
    assert page.verdict.share.isVisible()
    assert page.verdict.share.value() == 25
    assert all(row.finding.severity != "unknown" for row in page.checklist.rows.values())
    assert not page.proof.run.isEnabled()
    assert "ancel" in page.check.text()
    go_on.set()
    page.check.click()
    qtbot.waitUntil(lambda: not page.desk.looking, timeout=10_000)
    assert ended.is_set()
    qtbot.waitUntil(lambda: not page.verdict.share.isVisible())
    assert page.desk.facts == early


def test_an_answer_that_is_too_late_is_not_shown(page, qtbot, monkeypatch):
    wait = threading.Event()

    def slow(request, told=None, cancelled=None):
        wait.wait(20)
        told("system", 1.0, machine("bare_pc"))
        return machine("bare_pc")

    monkeypatch.setattr(probe, "gather", slow)
    page.desk.look()
    page.load_facts(MACHINES / "rtx_20.json")
    wait.set()
    qtbot.wait(300)
    assert page.desk.facts == machine("rtx_20")
    assert page.desk.is_foreign


def test_closing_while_it_looks_leaves_no_thread(window, monkeypatch, qtbot):
    begun = threading.Event()

    def gather(request, told=None, cancelled=None):
        begun.set()
        assert cancelled.wait(20)
        return MachineFacts()

    monkeypatch.setattr(probe, "gather", gather)
    window.show_page(window.environment_page)
    qtbot.waitUntil(begun.is_set, timeout=5_000)
    window.finish()


# The interpreter


def test_the_interpreter_is_chosen_and_looked_at(page, window, looked, qtbot, tmp_path):
    other = str(tmp_path / "other" / "python")
    page.interpreter.chosen.emit(other)
    assert window.workspace.preferences.training_python == other
    qtbot.waitUntil(lambda: len(looked) == 2 and not page.desk.looking)
    assert page.interpreter.choice.currentData() == other
    assert page.proof.python == Path(other)


def test_interpreters_are_offered_once_and_traps_are_not(page):
    found = [
        PythonFacts(path="/a/python", version="3.11.1", bits=64),
        PythonFacts(path="/a/python", version="3.11.1", bits=64),
        PythonFacts(path="/b/python", version="3.10.2", bits=32),
        PythonFacts(path="/c/python", is_store=True),
    ]
    page.interpreter.show_interpreters("/z/python", (), found, None)
    choice = page.interpreter.choice
    assert [choice.itemData(at) for at in range(choice.count())] == ["", "/a/python", "/z/python"]
    assert choice.currentData() == "/z/python"
    assert "Python 3.11.1" in choice.itemText(1)


# The report, and facts in files


def test_the_report_names_nobody(page):
    facts = machine("chinese_user_name")
    assert facts.user_name
    page.desk.facts = facts
    proof = Proof(failed="torch", error=f"no DLL in {facts.temp_path}")
    page.desk.keep_proof(page.desk.python, proof)
    page.copy_report()
    told = QApplication.clipboard().text()
    assert told.startswith("# AtomTrainer ")
    assert "| Broken |" in told
    assert facts.user_name not in told
    assert facts.host_name is None or facts.host_name not in told
    inner = told.partition("```json\n")[2].partition("\n```")[0]
    assert MachineFacts.model_validate_json(inner).system == facts.system


def test_facts_are_saved_and_loaded(page, tmp_path, qtbot):
    file = tmp_path / "事实.json"
    page.save_facts(file)
    loaded = doctor_deeds.load_facts(file)
    assert loaded.cards == page.desk.facts.cards
    assert loaded.user_name is None
    page.load_facts(file)
    qtbot.waitUntil(lambda: page.banner.isVisible())


@pytest.mark.parametrize("content", ["{", "[]", '{"system": 3}', '{"facts": {"no_such": 1}}'])
def test_what_is_no_facts_is_told(page, window, tmp_path, qtbot, content):
    file = tmp_path / "x.json"
    file.write_text(content, encoding="utf-8")
    before = page.desk.facts
    page.load_facts(file)
    box = window.findChild(QMessageBox)
    assert "x.json" in box.informativeText()
    assert page.desk.facts == before
    box.close()


def test_the_help_tells_what_was_never_run_on_windows():
    told = help_text("environment.md")
    assert "never" in told.lower()
    for word in ("Wine", "Linux", "WSL2", "MSVC"):
        assert word in told
    chinese = help_text("environment.zh_CN.md")
    assert told.count("\n|") == chinese.count("\n|")


# The proof


def proof_of(facts: MachineFacts, **changes) -> Proof:
    values = {"zero_stage": 2, "optimizer": "FusedAdam", "backend": "gloo", "device": "cuda",
              "seconds": 9.0, "versions": facts.training_python.packages}  # fmt: skip
    return Proof.model_validate({**values, **changes})


def test_a_proof_is_remembered_until_something_is_another(page, looked, monkeypatch, qtbot):
    desk = page.desk
    desk.keep_proof(desk.python, proof_of(desk.facts))
    qtbot.waitUntil(lambda: page.verdict.headline.text() == "Ready")
    kept = proof_memory.read(desk.python, desk.facts)
    assert kept == desk.kept_proof
    assert f"Tried on {time.strftime('%Y-')}" in page.proof.details.text()
    python = desk.facts.training_python
    newer = python.model_copy(update={"packages": {**python.packages, "torch": "9.9"}})
    for change in ({"training_python": newer}, {"driver": "999.99"}, {"training_python": None}):
        assert proof_memory.read(desk.python, desk.facts.model_copy(update=change)) is None
    desk.forget_proof(desk.python)
    assert proof_memory.read(desk.python, desk.facts) is None
    qtbot.waitUntil(lambda: page.verdict.headline.text() != "Ready")


def test_a_proof_is_there_at_the_next_start(make_window, looked, qtbot):
    first = make_window().environment_page
    facts = machine("wheel_ready")
    proof_memory.keep(first.desk.python, proof_of(facts), facts.driver)
    window = make_window()
    window.show_page(window.environment_page)
    qtbot.waitUntil(lambda: window.environment_page.verdict.headline.text() == "Ready",
                    timeout=10_000)  # fmt: skip


def test_a_failure_is_told_and_not_remembered(page, qtbot):
    desk = page.desk
    desk.keep_proof(desk.python, Proof(failed="ops", error="DLL load failed"))
    qtbot.waitUntil(lambda: "DLL load failed" in page.verdict.headline.text())
    assert page.checklist.rows["smoke"].finding.severity == "broken"
    assert proof_memory.read(desk.python, desk.facts) is None


@pytest.mark.parametrize("content", ["", "[]", '{"x": 1}'])
def test_a_torn_memory_is_no_proof(page, tmp_path, content):
    file = tmp_path / "cache" / "doctor" / "proofs.json"
    file.parent.mkdir(parents=True, exist_ok=True)
    file.write_text(content, encoding="utf-8")
    assert proof_memory.read(page.desk.python, page.desk.facts) is None


# Jobs


def test_a_job_is_shown_step_by_step(page, qtbot, tmp_path):
    def count(bench):
        for number in range(4):
            bench.say(f"line {number} 你好")
            bench.progress(number + 1, 4, "bytes")
        return text("All counted.")

    view = page.command
    with qtbot.waitSignal(view.ended, timeout=10_000) as ended:
        view.start(text("Trial"), lambda: job_of(tmp_path / "job", count, lambda bench: None))
        assert view.busy
        assert view.stop.isVisible()
        assert not page.proof.run.isEnabled()
    assert ended.args == ["done"]
    assert view.steps.states() == {"step1": "done", "step2": "done"}
    assert "line 3 你好" in view.console.view.toPlainText()
    assert not view.stop.isVisible()
    assert not view.go_on.isVisible()
    assert not view.busy


def test_a_job_is_stopped_and_gone_on_with(page, qtbot, tmp_path):
    done = []

    def first(bench):
        done.append("first")

    def second(bench):
        if len(done) == 1:
            done.append("second")
            bench.run([sys.executable, "-c", SLEEPER])
        return text("Went on.")

    view = page.command
    view.start(text("Trial"), lambda: job_of(tmp_path / "job", first, second))
    qtbot.waitUntil(lambda: "asleep" in view.console.view.toPlainText(), timeout=20_000)
    with qtbot.waitSignal(view.ended, timeout=20_000):
        view.stop.click()
    assert view.steps.states() == {"step1": "done", "step2": "stopped"}
    assert view.go_on.isVisible()
    with qtbot.waitSignal(view.ended, timeout=10_000):
        view.go_on.click()
    assert done == ["first", "second"]
    assert view.steps.states() == {"step1": "done", "step2": "done"}


def test_a_job_that_fails_says_why(page, qtbot, tmp_path):
    def fails(bench):
        raise StepFailedError(text("The disk is full."))

    view = page.command
    with qtbot.waitSignal(view.ended, timeout=10_000):
        view.start(text("Trial"), lambda: job_of(tmp_path / "job", fails))
    assert "The disk is full." in {part.text() for part in view.steps.findChildren(QLabel)}
    assert view.verdict.text() == "It failed."


def test_a_job_that_cannot_be_made_says_why(page, qtbot):
    def make():
        raise ProblemsError.one(text("There is no such mirror."))

    view = page.command
    with qtbot.waitSignal(view.ended, timeout=10_000):
        view.start(text("Trial"), make)
    assert view.verdict.text() == "There is no such mirror."
    assert not view.busy


def test_many_lines_do_not_hold_the_window_up(page, qtbot, tmp_path):
    def prints(bench):
        for number in range(30_000):
            bench.say(f"line {number}")

    view = page.command
    with qtbot.waitSignal(view.ended, timeout=30_000):
        view.start(text("Trial"), lambda: job_of(tmp_path / "job", prints))
    assert view.console.view.toPlainText().endswith("line 29999")
    assert view.console.view.blockCount() <= 5_001


@pytest.mark.parametrize("closes", [False, True])
def test_closing_while_a_job_goes_on_asks(window, page, qtbot, tmp_path, monkeypatch, closes):
    view = page.command
    view.start(
        text("Trial"),
        lambda: job_of(tmp_path / "job", lambda bench: bench.run([sys.executable, "-c", SLEEPER])),
    )
    qtbot.waitUntil(lambda: "asleep" in view.console.view.toPlainText(), timeout=20_000)
    asked = []

    def answer(box):
        asked.append(box.text())
        buttons = {each.text(): each for each in box.buttons()}
        buttons["Stop and close" if closes else "Cancel"].click()
        return 0

    monkeypatch.setattr(QMessageBox, "exec", answer)
    window.ask_before_closing = True
    window.close()
    window.ask_before_closing = False
    assert asked == ["A job of the page Environment is not done yet."]
    assert view.busy is not closes
    if closes:
        assert records_of(tmp_path / "job")["step1"].state == "stopped"
        running = [child.cmdline() for child in psutil.Process().children(recursive=True)]
        assert not any(SLEEPER in line for line in running)


def test_a_command_is_run_only_after_a_yes(page, qtbot, monkeypatch, looked):
    command = f'"{sys.executable}" -c "print(6*7)"'
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.buttons()[1].click())
    page.run_command(command)
    assert not page.command.busy
    monkeypatch.setattr(QMessageBox, "exec", lambda box: box.buttons()[0].click())
    with qtbot.waitSignal(page.command.ended, timeout=20_000):
        page.run_command(command)
    assert "42" in page.command.console.view.toPlainText()
    qtbot.waitUntil(lambda: len(looked) == 2, timeout=5_000)


@pytest.mark.parametrize(("command", "windows", "arguments"), [
    ('"C:\\my ds\\python.exe" -m pip install "pydantic<3"', True,
     ["C:\\my ds\\python.exe", "-m", "pip", "install", "pydantic<3"]),
    ('setx CUDA_HOME "C:\\Program Files\\CUDA\\v11.8"', True,
     ["setx", "CUDA_HOME", "C:\\Program Files\\CUDA\\v11.8"]),
    ('"/my ds/python" -m pip install "pydantic<3"', False,
     ["/my ds/python", "-m", "pip", "install", "pydantic<3"]),
])  # fmt: skip
def test_a_command_becomes_a_list(command, windows, arguments):
    assert doctor_deeds.arguments_of(command, windows=windows) == arguments


@pytest.mark.slow
@pytest.mark.timeout(300)
@pytest.mark.skipif(importlib.util.find_spec("deepspeed") is None, reason="no DeepSpeed here")
def test_the_proof_of_this_interpreter(page, qtbot):
    page.proof.device.setCurrentIndex(page.proof.device.findData("cpu"))
    with qtbot.waitSignal(page.proof.proven, timeout=240_000) as proven:
        page.proof.run.click()
    qtbot.waitUntil(lambda: not page.proof.view.busy, timeout=20_000)
    assert not proven.args[1].failed, proven.args[1].error
    states = page.proof.view.steps.states()
    assert set(states.values()) == {"done"}
    assert len(states) == 9
    row = page.checklist.rows["smoke"]
    assert "ZeRO stage 2 trained two steps" in row.found.text()
    assert "gloo" in row.found.text()
    assert "Loss:" in page.proof.details.text()


# Environments


def known(path: Path, **changes) -> KnownEnvironment:
    values = {
        "path": path, "python": path / "python", "python_version": "3.11.7", "profile": "cpu",
        "packages": {"torch": "2.7.1"}, "ours": True, "created": "", "state": "done",
        "exists": True, "chosen": False,
    }  # fmt: skip
    return KnownEnvironment(**{**values, **changes})


@pytest.fixture
def listed(page, qtbot, monkeypatch, tmp_path):
    """The page with two environments in its list."""
    two = [known(tmp_path / "one"), known(tmp_path / "two", ours=False, profile="")]
    monkeypatch.setattr(environments, "list_environments", lambda: list(two))
    page.show_view(1)
    page.environments.read_again()
    qtbot.waitUntil(lambda: len(page.environments.known) == 2)
    return page


def buttons_of(widget: QWidget, words: str) -> list[QAbstractButton]:
    return [each for each in widget.findChildren(QAbstractButton)
            if each.text() == words and each.isVisible()]  # fmt: skip


def test_environments_are_listed_and_used(listed, window, tmp_path, qtbot):
    assert not listed.environments.empty.isVisible()
    use = buttons_of(listed.environments, "Use")
    assert len(use) == 2
    use[1].click()
    chosen = str(tmp_path / "two" / "python")
    assert window.workspace.preferences.training_python == chosen
    qtbot.waitUntil(lambda: not use[1].isEnabled())
    assert use[0].isEnabled()
    choice = listed.interpreter.choice
    assert {choice.itemData(at) for at in range(choice.count())} >= {
        chosen, str(tmp_path / "one" / "python")
    }  # fmt: skip


def test_an_environment_is_removed_only_after_a_yes(listed, qtbot, monkeypatch, tmp_path):
    asked, removed = [], []
    monkeypatch.setattr(environments, "remove", lambda path, confirmed: removed.append(path))
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]
    monkeypatch.setattr(
        QMessageBox, "question", lambda *words: asked.append(words[2]) or answers[len(asked) - 1]
    )
    for number in (1, 2):
        buttons_of(listed.environments, "Remove…")[1].click()
        qtbot.waitUntil(lambda number=number: len(asked) == number, timeout=5_000)
    qtbot.waitUntil(lambda: removed == [tmp_path / "two"], timeout=5_000)
    assert "Its files stay" in asked[0]


def test_an_environment_in_use_is_not_removed(listed, qtbot, monkeypatch, tmp_path):
    told = []
    found = environments.Removal(tmp_path / "one", True, 1, text("It is in use by a training."))
    monkeypatch.setattr(environments, "planned_removal", lambda path: found)
    monkeypatch.setattr(QMessageBox, "warning", lambda *words: told.append(words[2]))
    buttons_of(listed.environments, "Remove…")[0].click()
    qtbot.waitUntil(lambda: told == ["It is in use by a training."], timeout=5_000)


def test_a_folder_that_is_no_environment_is_not_added(page, window, qtbot, tmp_path):
    with qtbot.waitSignal(window.workspace.failed, timeout=10_000):
        page.environments.adopt(tmp_path)
    window.findChild(QMessageBox).close()


def test_a_new_environment_is_made_and_used(page, window, qtbot, monkeypatch, tmp_path):
    request = environments.EnvironmentRequest(
        profile="cpu", python=Path(sys.executable), path=tmp_path / "env"
    )
    made = []

    def create_job(asked, prove=None):
        made.append(asked)
        return job_of(tmp_path / "job", lambda bench: bench.progress(5 << 20, 10 << 20, "bytes"))

    monkeypatch.setattr(environments, "create_job", create_job)
    page.show_view(1)
    with qtbot.waitSignal(page.environments.view.ended, timeout=10_000):
        page.environments.make(request, use_it=True)
    assert made == [request]
    chosen = Path(window.workspace.preferences.training_python)
    assert chosen.is_relative_to(tmp_path / "env")
    assert chosen.name.startswith("python")


def test_the_dialog_asks_for_what_can_be_made(page, tmp_path):
    pythons = [
        PythonFacts(path="/a/python", version="3.10.11", bits=64),
        PythonFacts(path="/b/python", version="3.15.0", bits=64),
        PythonFacts(path="/c/python", version="3.11.1", bits=32),
    ]
    dialog = EnvironmentDialog("cpu", pythons, page)
    dialog.show()
    offered = [dialog.python.itemData(at) for at in range(dialog.python.count())]
    assert offered[:2] == ["/a/python", "/b/python"]
    assert "/c/python" not in offered
    assert not dialog.wheel.isVisible()
    dialog.profile.setCurrentIndex(dialog.profile.findData("cuda118"))
    assert dialog.wheel.isVisible()
    assert "torch 2.7.1+cu118" in dialog.about.text()
    assert dialog.python.currentData() == "/a/python"
    assert dialog.ok.isEnabled()
    dialog.python.setCurrentIndex(1)
    assert not dialog.ok.isEnabled()
    assert "3.15.0" in dialog.problem.text()
    dialog.python.setCurrentIndex(0)
    dialog.folder.setText("")
    dialog.folder.textEdited.emit("")
    assert not dialog.ok.isEnabled()
    dialog.folder.setText(str(tmp_path / "env"))
    dialog.folder.textEdited.emit("")
    dialog.mirror.setCurrentIndex(dialog.mirror.findData("tsinghua"))
    assert dialog.request.torch_mirror == ""
    dialog.torch_mirror.setEditText("http://localhost:8000/whl")
    assert dialog.request.torch_mirror == "http://localhost:8000/whl"
    request = dialog.request
    assert (request.profile, request.path, request.mirror) == (
        "cuda118", tmp_path / "env", "tsinghua"
    )  # fmt: skip
    dialog.close()
    dialog.deleteLater()


def test_an_unfinished_environment_is_gone_on_with(listed, qtbot, monkeypatch, tmp_path):
    request = environments.EnvironmentRequest(
        profile="cuda118", python=tmp_path / "base" / "python", path=tmp_path / "half",
        mirror="http://localhost:1/simple", torch_mirror="nju", wheels=tmp_path / "wheels",
    )  # fmt: skip
    folder = tmp_path / "half" / "atom-job"
    folder.mkdir(parents=True)
    state = {"kind": "environment", "request": request.public(), "steps": {}}
    (folder / "job.json").write_text(json.dumps(state), encoding="utf-8")
    half = known(tmp_path / "half", state="stopped")
    monkeypatch.setattr(environments, "list_environments", lambda: [half])
    listed.environments.read_again()
    qtbot.waitUntil(lambda: listed.environments.known == [half])
    asked, made = [], []
    monkeypatch.setattr(EnvironmentDialog, "exec", lambda dialog: asked.append(dialog.request) or 1)
    monkeypatch.setattr(listed.environments, "make", lambda request, use_it: made.append(request))
    buttons_of(listed.environments, "Go on…")[0].click()
    assert asked == made == [request]


# The wheel builder


@pytest.fixture
def builder(page, qtbot, monkeypatch):
    """The builder for the article's computer; whether it may change the interpreter: yes."""
    yes = QMessageBox.StandardButton.Yes
    monkeypatch.setattr(QMessageBox, "question", lambda *_: yes)
    page.desk.facts = machine("article_pc")
    page.desk.judge_for("cuda118")
    qtbot.waitUntil(lambda: page.desk.study.profile == "cuda118")
    page.show_view(2)
    qtbot.waitUntil(lambda: page.builder.plan is not None, timeout=10_000)
    return page.builder


def planned(builder, qtbot):
    qtbot.waitUntil(lambda: builder.plan is not None
                    and builder.plan.request == builder.form.request(), timeout=10_000)  # fmt: skip
    return builder.plan


def texts_of(widget: QWidget) -> str:
    return "\n".join(part.text() for part in widget.findChildren(QLabel))


def test_an_environment_of_somebody_else_is_asked_for_first(builder, qtbot, tmp_path, monkeypatch):
    asked = []
    answers = [QMessageBox.StandardButton.No, QMessageBox.StandardButton.Yes]

    def question(parent, title, words):
        asked.append(words)
        return answers.pop(0)

    monkeypatch.setattr(QMessageBox, "question", question)
    begun = []
    monkeypatch.setattr(builder.view, "start", lambda title, make: begun.append(make()))
    builder.form.change(output=str(tmp_path / "out"))
    planned(builder, qtbot)
    builder.show_facts(machine("article_pc"), "cuda118", actions=True)
    builder.start()
    assert not begun
    assert "was not made by this program" in asked[0]
    builder.start()
    assert [step.id for step in begun[0].steps][-1] == "prove"
    builder.start()
    assert len(asked) == 2, "it is asked once"


def test_the_choices_are_filled_for_the_computer(builder):
    form = builder.form
    assert form.version.text() == "0.17.6"
    assert form.archs.text() == "8.6"
    assert form.toolset.currentData().startswith("14.")
    assert {key for key, box in form.ops.items() if box.isChecked()} == {"CPU_ADAM", "FUSED_ADAM"}
    assert form.place.isHidden() or not form.place.isVisible()
    form.source.setCurrentIndex(form.source.findData("folder"))
    form.source.activated.emit(0)
    assert form.place.isVisible()


def test_every_variable_is_shown_with_its_reason(builder):
    builder.show_step(3)
    shown = texts_of(builder.variables)
    for variable in builder.plan.environment.variables:
        assert variable.name in shown
        assert say(variable.why) in shown
    assert "DS_BUILD_CPU_ADAM" in shown


def test_an_old_version_names_its_corrections(builder, qtbot):
    builder.form.version.setText("0.10.3")
    builder.form.changed.emit()
    plan = planned(builder, qtbot)
    assert plan.expected == ("C2665", "C2398")
    builder.show_step(2)
    assert "227" in texts_of(builder.corrections)
    builder.show_step(1)
    shown = texts_of(builder.obstacles)
    assert all(say(one.found) in shown for one in plan.obstacles)


def test_corrections_are_shown_as_a_diff(builder, qtbot, tmp_path):
    folder = tmp_path / "src"
    file = folder / "csrc" / "quantization" / "pt_binding.cpp"
    file.parent.mkdir(parents=True)
    (folder / "version.txt").write_text("0.10.3\n", encoding="utf-8")
    file.write_text(
        "at::Tensor f()\n{\n    std::vector<long int> sz(input_vals.sizes().begin(), "
        "input_vals.sizes().end());\n}\n", encoding="utf-8",
    )  # fmt: skip
    builder.form.change(version="0.10.3", source="folder", place=str(folder))
    plan = planned(builder, qtbot)
    builder.show_step(2)
    if not plan.corrections:  # the sources are copied before they are corrected
        assert plan.expected == ("C2665", "C2398")
    else:
        assert "int64_t" in plan.corrections[0].diff


def test_a_wrong_value_is_told_and_nothing_starts(builder, qtbot):
    builder.form.version.setText("newest")
    builder.form.changed.emit()
    assert builder.form.request() is None
    assert "Version" in builder.summary.text()
    assert not builder.run.isEnabled()
    builder.form.reset.click()
    planned(builder, qtbot)
    assert builder.form.version.text() == "0.17.6"


def test_an_obstacle_keeps_the_build_from_starting(page, builder, qtbot):
    page.desk.facts = machine("bare_pc")
    page.desk.judge_for("cuda118")
    qtbot.waitUntil(lambda: builder.plan is not None and "obstacle" in builder.summary.text(),
                    timeout=10_000)  # fmt: skip
    assert not builder.run.isEnabled()
    builder.show_step(1)
    first = next(one for one in builder.plan.obstacles if one.severity == "broken")
    assert say(first.found) in texts_of(builder.obstacles)


def test_the_script_is_saved_as_it_is(builder, tmp_path):
    builder.save_script(tmp_path / "构建.bat")
    written = (tmp_path / "构建.bat").read_bytes()
    assert written.decode("utf-8") == builder.plan.script
    assert "TORCH_CUDA_ARCH_LIST=8.6" in builder.plan.script


def test_what_the_log_says_is_explained_and_the_first_cause_is_told(builder, qtbot):
    lines = [
        "cl: 命令行 warning D9002 :忽略未知选项“-fopenmp”",
        "csrc/quantization/pt_binding.cpp(227): error C2665: 没有重载函数可以转换所有参数类型",
        "csrc/quantization/pt_binding.cpp(230): error C3536: “output”: 初始化之前无法使用",
        "error: command 'cl.exe' failed with exit code 2",
    ]
    explainer = Explainer()
    for line in lines:
        for one in explainer.feed(line):
            builder._noted(one)
    builder._noted(explainer.verdict(1))
    builder.show_step(4)
    items = [builder.explained.list.item(at) for at in range(builder.explained.list.count())]
    assert len(items) >= 3
    colours = {item.foreground().color().name() for item in items}
    assert len(colours) > 1, "noise is grey"
    first = explainer.verdict(1).first
    assert builder.cause.isVisible()
    assert builder.cause.headline.text() == say(first.cause)
    assert builder.cause.remedy.text() == say(first.remedy)
    assert "C2665" in builder.cause.line.text()


def test_an_entry_leads_to_its_line_and_the_keyboard_stays_in_the_list(builder, qtbot):
    explainer = Explainer()
    for line in (
        "pt_binding.cpp(227): error C2665: x",
        "error: command 'cl.exe' failed with exit code 2",
    ):
        builder.view.console.append([line])
        for one in explainer.feed(line):
            builder._noted(one)
    builder.show_step(4)
    builder.view.show()
    asked = []
    builder.explained.line_wanted.connect(asked.append)
    entries = builder.explained.list
    entries.setFocus()
    entries.setCurrentRow(0)
    qtbot.keyClick(entries, Qt.Key.Key_Down)
    assert entries.currentRow() == 1
    assert asked == []
    assert builder.explained.remedy.isVisible()
    qtbot.keyClick(entries, Qt.Key.Key_Return)
    assert "cl.exe" in asked[0]
    assert "cl.exe" in builder.view.console.view.textCursor().selectedText()


def test_the_same_thing_said_often_is_one_entry(builder):
    explainer = Explainer()
    for _ in range(50):
        for one in explainer.feed("cl : Command line warning D9002 : ignoring unknown option '-g'"):
            builder.explained.add(one)
    assert builder.explained.list.count() == 1
    assert "×50" in builder.explained.list.item(0).text()


def test_one_click_changes_the_request_and_goes_on(builder, qtbot, monkeypatch):
    started = []
    monkeypatch.setattr(builder, "start", lambda: started.append(builder.form.request()))
    builder.do("disable_op:CPU_ADAM")
    assert started[-1].ops == {"FUSED_ADAM"}
    builder.form.change(jobs=8, nvcc_threads=4)
    builder.do("retry_fewer_jobs")
    assert (started[-1].jobs, started[-1].nvcc_threads) == (4, 1)
    builder.do("use_mirror")
    assert builder.form.isVisible()
    assert len(started) == 2


def test_each_action_of_the_core_is_known_or_left_to_people():
    """A new action that nobody thought of would be a line without its button."""
    left = {"build_wheel", "open_url", "set_environment"}  # here already; advice in the remedy
    asked = {entry.action.partition(":")[0] for entry in CATALOGUE} - {""}
    assert {name for name in asked if not build_actions.words_for(name)} <= left


def test_a_page_is_opened_for_what_has_to_be_installed(page, builder, monkeypatch):
    opened = []
    monkeypatch.setattr(page, "open_address", opened.append)
    for name in build_actions.PAGES:
        builder.do(name)
    assert opened == list(build_actions.PAGES.values())


def test_a_build_is_stopped_and_begins_where_it_was(page, builder, qtbot, monkeypatch, tmp_path):
    from atom_gui.ui import builder_view

    def build_job(request, facts, watch=None, install=True):
        return job_of(tmp_path / "out", lambda bench: None,
                      lambda bench: bench.run([sys.executable, "-c", SLEEPER]))  # fmt: skip

    monkeypatch.setattr(builder_view, "build_job", build_job)
    builder.form.change(output=str(tmp_path / "out"))
    planned(builder, qtbot)
    qtbot.waitUntil(builder.run.isEnabled, timeout=5_000)
    builder.run.click()
    qtbot.waitUntil(lambda: "asleep" in builder.view.console.view.toPlainText(), timeout=20_000)
    assert not builder.run.isEnabled()
    with qtbot.waitSignal(builder.view.ended, timeout=20_000):
        builder.view.stop.click()
    planned(builder, qtbot)
    qtbot.waitUntil(lambda: "Continue" in builder.run.text().replace("&", ""), timeout=5_000)
    assert builder.view.steps.states() == {"step1": "done", "step2": "stopped"}


# All together


def test_no_access_key_means_two_things(page, window, qtbot):
    for view in (page.command, page.environments.view, page.builder.view):  # as after a failure
        view.show()
        view.go_on.show()
    for view, step in ((0, 0), (1, 0), (2, 0), (2, 4)):
        page.show_view(view)
        page.builder.show_step(step)
        pressed = [each for each in window.findChildren(QAbstractButton)
                   if each.isVisible() and not each.shortcut().isEmpty()]  # fmt: skip
        keys = [each.shortcut().toString() for each in pressed]
        assert len(set(keys)) == len(keys), sorted(each.text() for each in pressed)


def test_everything_that_can_be_pressed_is_reached_with_the_keyboard(page, qtbot):
    page.checklist.well.click()
    for view in range(3):
        page.show_view(view)
        for each in page.findChildren(QAbstractButton):
            if each.isVisible():
                assert each.focusPolicy() & Qt.FocusPolicy.TabFocus, each.text()


class EveryText(dict):
    """A catalogue in which every text has a translation that can be told from it."""

    def get(self, source, default=None):
        return f"译{source}"


@pytest.mark.skipif(sys.platform == "win32", reason="restyling a window takes Wine a minute")
def test_all_words_follow_the_language(builder, page, window, qtbot, monkeypatch):
    def sentences():
        shown = [part for part in page.findChildren(QLabel) if part.objectName() != "code"]
        pressed = page.findChildren(QAbstractButton)
        told = {part.text() for part in (*shown, *pressed)}
        return {each for each in told if " " in each and len(re.findall("[A-Za-z]{3,}", each)) > 2}

    monkeypatch.setattr(words, "read_catalogue", lambda path: EveryText())
    explainer = Explainer()
    builder._noted(explainer.feed("pt_binding.cpp(227): error C2665: x")[0])
    builder._noted(explainer.verdict(1))
    builder.form.version.setText("0.10.3")
    builder.form.changed.emit()
    planned(builder, qtbot)
    assert len(sentences()) > 80
    window.settings_changed.emit(Preferences(language="zh_CN", theme="dark"))
    qtbot.waitUntil(lambda: "译" in page.check.text(), timeout=10_000)
    qtbot.wait(300)
    sources = {row.finding.source for row in page.checklist.rows.values()}
    assert {each for each in sentences() if "译" not in each} - sources == set()
    window.settings_changed.emit(Preferences(language="en", theme="light"))
    qtbot.waitUntil(lambda: "译" not in page.check.text(), timeout=10_000)
    qtbot.wait(300)
    assert not any("译" in each for each in sentences())
