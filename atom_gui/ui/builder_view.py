"""The wheel builder: what is built, what stands in the way, corrections, variables, the build."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtCore import Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QFileDialog,
    QHBoxLayout,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from atom_gui.core.build_log import BuildVerdict, Explained
from atom_gui.core.doctor.facts import MachineFacts
from atom_gui.core.doctor.findings import Profile
from atom_gui.core.doctor.smoke import Proof
from atom_gui.core.problems import Problem
from atom_gui.core.wheel.request import WheelRequest
from atom_gui.core.wheel.steps import Watch, build_job, question
from atom_gui.protocol.files import write_text_atomic
from atom_gui.schema.words import Text, mark, text
from atom_gui.ui import build_actions, build_plan
from atom_gui.ui.build_plan import CorrectionView, ObstacleList, Plan, VariableView
from atom_gui.ui.builder_form import BuilderForm
from atom_gui.ui.explained_list import CauseCard, ExplainedList
from atom_gui.ui.job_view import JobView
from atom_gui.ui.theme import ThemeKeeper, repolish
from atom_gui.ui.widgets import GAP, Card, button, label, quiet_label, set_tone
from atom_gui.ui.words import FixedTexts, say, tr
from atom_gui.ui.workspace import Workspace

_STEPS = (mark("1  Choose"), mark("2  Look ahead"), mark("3  Corrections"), mark("4  Variables"),
          mark("5  Build"))  # fmt: skip
_OF_THE_PAGE = ("check_again", "choose_interpreter", "create_environment", "use_wheel",
                *build_actions.PAGES)  # fmt: skip
CHOOSE, AHEAD, CORRECTIONS, VARIABLES, BUILD = range(5)


class BuilderView(QWidget):
    """A stepper; everything is filled in, so that Start can be pressed at once.

    Attributes:
        view: the job.
        plan: what a build would do; None while that is being found out.

    Signals:
        installed: DeepSpeed was installed into the training interpreter.
        proven: the smoke test at the end of a build ended; carries the interpreter and the Proof.
        deed_wanted: something that the page does; carries the action.
    """

    installed = Signal()
    proven = Signal(object, object)
    deed_wanted = Signal(str)

    def __init__(self, workspace: Workspace, theme: ThemeKeeper) -> None:
        super().__init__()
        self._workspace = workspace
        self.texts = FixedTexts()
        self.plan: Plan | None = None
        self._facts: MachineFacts | None = None
        self._profile: Profile = "cpu"
        self._actions = self._busy = False
        self._asked = 0
        self._allowed: set[tuple[str, bool]] = set()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        column.addWidget(self._head())
        self.form = BuilderForm()
        self.obstacles, self.corrections = ObstacleList(theme), CorrectionView(theme)
        self.variables = VariableView()
        self.view, self.explained, self.cause = JobView(theme), ExplainedList(theme), CauseCard()
        self._holders = (
            self.form,
            self._card(mark("What stands in the way"), self.obstacles),
            self._card(mark("Corrections of the sources"), self.corrections),
            self._card(mark("Variables and commands"), self.variables, self._script_row()),
            self._build_part(),
        )
        for holder in self._holders:
            column.addWidget(holder)
        self.form.changed.connect(self._plan_again)
        self.obstacles.deed_wanted.connect(self.do)
        for part in (self.explained, self.cause):
            part.deed_wanted.connect(self.do)
            part.line_wanted.connect(self.view.console.show_line)
        self.view.runner.noted.connect(self._noted)
        self.view.starting.connect(self._forget)
        self.view.ended.connect(self._ended)
        self.view.again = self.start
        self.show_step(CHOOSE)

    def _head(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(GAP)
        self._steps = QButtonGroup(self)
        self.step_buttons: list[QPushButton] = []
        for number, source in enumerate(_STEPS):
            made = button()
            made.setCheckable(True)
            self.texts.bind(made.setText, source)
            self._steps.addButton(made, number)
            self.step_buttons.append(made)
            row.addWidget(made)
        self._steps.idClicked.connect(self.show_step)
        self.summary = quiet_label(wrap=True)
        row.addWidget(self.summary, 1)
        self.run = button(primary=True)
        self.run.clicked.connect(self.start)
        row.addWidget(self.run)
        return holder

    def _card(self, title: str, *parts: QWidget) -> Card:
        card = Card()
        caption = label("cardTitle")
        self.texts.bind(caption.setText, title)
        card.body.addWidget(caption)
        for part in parts:
            card.body.addWidget(part)
        return card

    def _script_row(self) -> QWidget:
        holder = QWidget()
        row = QHBoxLayout(holder)
        row.setContentsMargins(0, 0, 0, 0)
        self.save = button()
        self.save.clicked.connect(self._choose_where_to_save)
        row.addWidget(self.save)
        row.addStretch()
        return holder

    def _build_part(self) -> QWidget:
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(12)
        self.idle = label("dim", wrap=True)
        self.texts.bind(
            self.idle.setText,
            "Not started yet. A build takes from a few minutes for the CPU to an hour for CUDA; it "
            "can be stopped at any moment and gone on with later.",
        )
        column.addWidget(self.idle)
        column.addWidget(self.cause)
        column.addWidget(self.view)
        self.view.beside_console(self.explained)
        return holder

    # What would be done

    def show_step(self, number: int) -> None:
        """Bring a step to the front."""
        self.step_buttons[number].setChecked(True)
        for index, holder in enumerate(self._holders):
            holder.setVisible(index == number)

    def show_facts(self, facts: MachineFacts | None, profile: Profile, *, actions: bool) -> None:
        """Plan a build for a computer and a way to train.

        Args:
            facts: of the computer; None while nobody knows them.
            profile: the way to train.
            actions: a build can be started: these are whole facts of this computer.
        """
        self._facts, self._profile, self._actions = facts, profile, actions
        if facts is not None:
            self.form.show_facts(facts, profile)
        self._say()

    def set_busy(self, busy: bool) -> None:
        """Begin nothing while some job of the page goes on."""
        self._busy = busy
        self._say()

    def _plan_again(self) -> None:
        request, facts = self.form.request(), self._facts
        self._asked += 1
        self.plan = None
        self._say()
        if request is None or facts is None:
            return
        number = self._asked
        self._workspace.background.run(
            lambda: build_plan.plan(request, facts),
            lambda found: self._planned(number, found),
            lambda error: self._not_planned(number, error),
        )

    def _planned(self, number: int, found: Plan) -> None:
        if number != self._asked:
            return
        self.plan = found
        for part in (self.obstacles, self.corrections, self.variables):
            part.show_plan(found)
        if self._begun() and not self.view.busy:
            self.view.show_earlier(_title(found.request), found.steps, found.records)
        self._say()

    def _not_planned(self, number: int, error: Exception) -> None:
        if not isinstance(error, ValueError):
            raise error
        if number == self._asked:
            self.form.problem = str(error)
            self._say()

    # The build

    def start(self) -> None:
        """Build, or go on where a build of the same request stopped."""
        request, facts = self.form.request(), self._facts
        if request is None or facts is None or self._busy or not self._actions:
            return
        note, install = self.view.runner.note, self.form.install.isChecked()
        if not self._may_change(request, install):
            return
        watch = Watch(explained=note, verdict=note, proof=lambda proof: note((request, proof)))
        self.show_step(BUILD)
        self.view.start(
            _title(request), lambda: build_job(request, facts, watch=watch, install=install)
        )

    def _may_change(self, request: WheelRequest, install: bool) -> bool:
        """Ask once for each environment that this program did not make."""
        asked = question(request, install=install)
        if asked is None or (request.python, install) in self._allowed:
            return True
        answer = QMessageBox.question(self, tr("Wheel builder"), say(asked))
        if answer != QMessageBox.StandardButton.Yes:
            return False
        self._allowed.add((request.python, install))
        return True

    def _forget(self) -> None:
        self.cause.show_verdict(None)
        self.explained.clear_entries()

    def _noted(self, value: object) -> None:
        if isinstance(value, Explained):
            self.explained.add(value)
        elif isinstance(value, BuildVerdict):
            self.cause.show_verdict(value)
            self._say()
        elif isinstance(value, tuple) and isinstance(value[0], WheelRequest):
            proof: Proof = value[1]
            self.proven.emit(Path(value[0].python), proof)

    def _ended(self, state: str) -> None:
        if self.view.steps.states().get("install") == "done":
            self.installed.emit()
        self._plan_again()

    def do(self, action: str) -> None:
        """Do what the button of an obstacle or of an explained line promises."""
        name, _, argument = action.partition(":")
        request = self.form.request()
        if request is None:
            return
        if name == "disable_op":
            self._change_and_go_on(ops=request.ops - {argument})
        elif name == "retry_fewer_jobs":
            self._change_and_go_on(jobs=max(1, request.jobs // 2), nvcc_threads=1)
        elif name in ("install_requirements", "patch_sources"):
            self.start()
        elif name in _OF_THE_PAGE:
            self.deed_wanted.emit(name)
        else:
            self._point_at(name)

    def _change_and_go_on(self, **values: object) -> None:
        self.form.change(**values)
        self.start()

    def _point_at(self, name: str) -> None:
        fields = {"choose_toolset": self.form.toolset, "choose_folder": self.form.output,
                  "use_mirror": self.form.mirror, "use_version": self.form.version}  # fmt: skip
        if name in fields:
            self.show_step(CHOOSE)
            fields[name].setFocus()

    # The script

    def _choose_where_to_save(self) -> None:
        if self.plan is None:
            return
        name, _ = QFileDialog.getSaveFileName(self, tr("Save the script"), self.plan.script_name)
        if name:
            self.save_script(Path(name))

    def save_script(self, path: Path) -> None:
        """Write the same build as a script that needs no window."""
        if self.plan is None:
            return
        try:
            write_text_atomic(path, self.plan.script)
        except OSError as error:
            sentence = text("{file}: {error}", file=str(path), error=error.strerror or str(error))
            self._workspace.failed.emit([Problem.error(sentence)])

    # Words

    def _say(self) -> None:
        plan = self.plan
        broken = [one for one in plan.obstacles if one.severity == "broken"] if plan else []
        words, tone = "", ""
        if self.form.problem:
            words, tone = self.form.problem, "bad"
        elif broken:
            words, tone = tr("{count} obstacles: see step 2.", count=len(broken)), "bad"
            if len(broken) == 1:
                words = tr("1 obstacle: see step 2.")
        elif plan is not None and self._begun():
            words = tr("A build into this folder was begun; it goes on from there.")
        self.summary.setText(words)
        set_tone(self.summary, tone)
        self.run.setText(tr("Contin&ue the build") if self._begun() else tr("Start the b&uild"))
        self.run.setEnabled(self._actions and not self._busy and plan is not None and not broken)
        self.save.setEnabled(plan is not None)
        windows = plan is not None and plan.environment.windows
        self.save.setText(tr("Save as .bat…") if windows else tr("Save as .sh…"))
        self.idle.setVisible(not self.view.shown)
        if self.run.property("primary") == self.cause.offers_deed:
            self.run.setProperty("primary", not self.cause.offers_deed)
            repolish(self.run)

    def _begun(self) -> bool:
        records = self.plan.records if self.plan is not None else {}
        states = {record.state for record in records.values()}
        return bool(states & {"failed", "stopped"})

    def retranslate(self) -> None:
        """Say everything in the current language."""
        self.texts.speak()
        for part in (self.form, self.obstacles, self.corrections, self.variables, self.view,
                     self.explained, self.cause):  # fmt: skip
            part.retranslate()
        self._say()


def _title(request: WheelRequest) -> Text:
    return text("DeepSpeed {version} for {python}", version=request.version, python=request.python)
