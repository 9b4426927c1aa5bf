"""The ways from what is on a computer to a set of versions that trains, least effort first."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Literal

from pydantic import BaseModel, ConfigDict

from atom_gui.core.doctor import ways_steps as do
from atom_gui.core.doctor.compatibility import RecommendedSet, recommended
from atom_gui.core.doctor.compatibility_combination import Conflict
from atom_gui.core.doctor.compatibility_conflicts import smallest_change, works_together
from atom_gui.core.doctor.compatibility_table import cuda_row, python_tag, table
from atom_gui.core.doctor.facts import MachineFacts, PythonFacts, release
from atom_gui.core.doctor.findings import Profile
from atom_gui.core.doctor.ways_environment import best_card, combination, inside, pin_steps
from atom_gui.core.doctor.ways_steps import Step
from atom_gui.schema.words import Text, text

Need = Literal["several_cards", "nvme"]
Kind = Literal["nothing", "pins", "wheel", "build", "wsl2", "linux", "cpu"]
_KINDS: tuple[Kind, ...] = ("nothing", "wheel", "pins", "build", "linux", "wsl2", "cpu")
_BLACKWELL = (10, 0)
_OLDEST_CARD = (5, 0)


class Way(BaseModel):
    """A way to a working set.

    Attributes:
        id: kind and profile.
        kind: nothing is to be changed, some versions are pinned in the environment that is there,
            the official wheel is installed, DeepSpeed is built, Linux inside Windows is used,
            pip installs everything (on Linux), or only the CPU trains.
        profile: the checklist that belongs to it.
        title: its name.
        why: what speaks for it, or what is wrong now.
        todo: what is still to do, in order; the last step is the proof.
        possible: it can work on this computer.
        obstacle: why it cannot; None where it can.
    """

    model_config = ConfigDict(frozen=True)

    id: str
    kind: Kind
    profile: Profile
    title: Text
    why: Text
    todo: tuple[Step, ...] = ()
    possible: bool = True
    obstacle: Text | None = None

    @property
    def steps(self) -> list[Text]:
        """What is still to do, in order."""
        return [step.says for step in self.todo]

    @property
    def effort_minutes(self) -> int:
        """Roughly, how long all steps take."""
        return sum(step.minutes for step in self.todo)

    @property
    def download_bytes(self) -> int:
        """Roughly, what all steps download."""
        return sum(step.download_bytes for step in self.todo)

    @property
    def requirements(self) -> tuple[str, ...]:
        """What pip is to install, in order."""
        return tuple(pin for step in self.todo for pin in step.requirements)


class Never(BaseModel):
    """Something that cannot work on a computer, whatever is done, and where that comes from."""

    model_config = ConfigDict(frozen=True)

    id: str
    what: Text
    source: str


def ways(facts: MachineFacts, needs: frozenset[Need] = frozenset()) -> list[Way]:
    """Return all ways: the possible ones with the least effort first, then the impossible ones.

    The CPU is the last of the possible ones: it is quickly installed and trains slowly.

    Args:
        facts: of the computer.
        needs: what the way must be able to do besides.
    """
    kept = _kept(facts)
    found = [kept] if kept else []
    # What works is left alone: another set gets an environment of its own.
    one = None if kept else facts.training_python
    for way in (_wheel(facts, one), _build(facts, one), _linux(facts, one),
                _cpu(facts, facts.training_python)):  # fmt: skip
        if kept is None or way.profile != kept.profile:
            found.append(way)
    found = [_able(facts, way, needs) for way in found]
    return sorted(found, key=lambda way: (not way.possible, way.profile == "cpu",
                                          way.effort_minutes, _KINDS.index(way.kind)))  # fmt: skip


def best(facts: MachineFacts, needs: frozenset[Need] = frozenset()) -> Way:
    """Return the shortest way that is possible; without needs there always is the CPU."""
    return ways(facts, needs)[0]


def way_of(facts: MachineFacts, profile: Profile, needs: frozenset[Need] = frozenset()) -> Way:
    """Return the way of a profile that somebody insists on, with its obstacle where it has one."""
    return next(way for way in ways(facts, needs) if way.profile == profile)


def conflicts(facts: MachineFacts) -> list[Conflict]:
    """Return what does not go together in the training environment as it stands."""
    one = facts.training_python
    return works_together(combination(facts, one)) if one else []


def never(facts: MachineFacts) -> list[Never]:
    """Return what can never work on this computer."""
    return list(_never(facts))


def _never(facts: MachineFacts) -> Iterator[Never]:
    name, capability = best_card(facts)
    if facts.on_windows:
        yield Never(
            id="nvme", source="DeepSpeed README, build_win.bat [V]",
            what=text("Offloading to an NVMe disk works in Linux or WSL2 only."),
        )  # fmt: skip
        yield Never(id="several_cards", source="DeepSpeed blog 08-2024 [V], [S]",
                    what=text("One training on several cards works in Linux or WSL2 only: torch "
                              "has no NCCL on Windows."))  # fmt: skip
        python = facts.training_python
        wheel = table().deepspeed_wheels[-1]
        if python and python.version and python_tag(python.version) not in wheel.python:
            yield Never(id="python_wheel", source=wheel.source,
                        what=text("DeepSpeed's official wheels do not exist for Python {version}, "
                                  "only for 3.10 to 3.12.", version=python.version))  # fmt: skip
    if facts.cards == ():
        yield Never(id="no_card", source="NVML, nvidia-smi [K]",
                    what=text("There is no NVIDIA card to train on."))  # fmt: skip
    if capability is None:
        return
    values = {"name": name, "capability": ".".join(map(str, capability))}
    for cuda in ("11.8", "12.4"):
        row = cuda_row(cuda)
        if row and capability >= _BLACKWELL:
            yield Never(id=f"card_cuda_{row.tag}", source=row.source,
                        what=text("{name} (compute capability {capability}) can never work with "
                                  "CUDA {cuda}.", cuda=cuda, **values))  # fmt: skip
    if capability < _OLDEST_CARD:
        yield Never(id="old_card", source="torch wheels [K]",
                    what=text("{name} (compute capability {capability}) is too old for torch with "
                              "CUDA.", **values))  # fmt: skip


def _able(facts: MachineFacts, way: Way, needs: frozenset[Need]) -> Way:
    """Return the way, with an obstacle where it cannot do what is needed."""
    if not way.possible or (way.profile == "wsl2"):
        return way
    obstacle = None
    if "nvme" in needs and facts.on_windows:
        obstacle = text("Offloading to an NVMe disk works in Linux or WSL2 only.")
    if "several_cards" in needs:
        obstacle = text("One training on several cards works in Linux or WSL2 only: torch has no "
                        "NCCL on Windows.")  # fmt: skip
    if obstacle is None:
        return way
    return way.model_copy(update={"todo": (), "possible": False, "obstacle": obstacle})


def _obstacle(facts: MachineFacts, chosen: RecommendedSet) -> Text | None:
    """Return why a set can never work here; None where it can."""
    name, capability = best_card(facts)
    kind = facts.system.kind
    if chosen.profile in ("cuda118", "wheel") and kind not in (None, "Windows"):
        return text("This way is for Windows.")
    if chosen.profile == "wsl2" and kind == "Darwin":
        return text("This way is for Windows and Linux.")
    if chosen.profile == "cpu":
        return None
    if facts.cards == ():
        return text("There is no NVIDIA card to train on.")
    if capability is None or chosen.fits_card(capability):
        return None
    values = {"name": name, "capability": ".".join(map(str, capability)), "cuda": chosen.cuda}
    if capability < _OLDEST_CARD:
        return text("{name} (compute capability {capability}) is too old for torch with CUDA "
                    "{cuda}.", **values)  # fmt: skip
    return text("{name} (compute capability {capability}) can never work with CUDA {cuda}.",
                **values)  # fmt: skip


def _kept(facts: MachineFacts) -> Way | None:
    """Return the way that keeps the training environment; None where it cannot be kept."""
    one = facts.training_python
    if one is None or one.packages is None or one.torch_cuda is None:
        return None
    cpu = one.torch_cuda == ""
    profile = _profile_of(facts, one)
    chosen = recommended(profile, one.version, "Windows" if facts.on_windows else "Linux",
                         best_card(facts)[1])  # fmt: skip
    needed = {name for name in table().trainer.packages if name not in one.packages}
    if needed & {"torch", "deepspeed"} or not _environment_serves(facts, one):
        return None
    if profile == "cpu" and facts.cards:
        return None  # the card would idle
    if not cpu and _obstacle(facts, chosen):
        return None
    if facts.on_windows and not cpu and not do.has_ops(one):
        return None
    # The driver is no matter of packages: it has its own step.
    asked = combination(facts, one).model_copy(
        update={"driver": None} | ({"capability": None} if cpu else {})
    )
    pins = smallest_change(asked)
    if pins is None:
        return None
    around = _around(facts, chosen) if profile in ("cuda118", "wheel") else []
    if profile == "wsl2":
        around = list(do.driver(facts, chosen.lowest_driver, chosen.own_driver))
    if needed:
        pins += tuple(pin for pin in chosen.requirements if pin.split("==")[0] in needed)
    todo = [*around, *pin_steps(facts, chosen, pins)]
    found = works_together(asked)
    return Way(
        id=f"{'pins' if todo else 'nothing'}_{profile}", kind="pins" if todo else "nothing",
        profile=profile,
        title=text("Keep this environment and mend it") if todo else text("Change nothing"),
        why=found[0].what if found else
        text("The environment fits; something around it is missing.") if around else
        text("Some packages are missing.") if todo else
        text("Everything found here goes together; only the proof is missing."),
        todo=_finished(facts, todo),
    )  # fmt: skip


def _profile_of(facts: MachineFacts, one: PythonFacts) -> Profile:
    if one.torch_cuda == "":
        return "cpu"
    if not facts.on_windows:
        return "wsl2"
    return "cuda118" if release(one.torch_cuda)[:1] == (11,) else "wheel"


def _environment_serves(facts: MachineFacts, one: PythonFacts) -> bool:
    traps = one.bits == 32 or one.is_store is True
    return not traps and release(one.version) >= release(table().trainer.python)


def _around(facts: MachineFacts, chosen: RecommendedSet) -> list[Step]:
    """Return what is to do outside the environment, for training on native Windows."""
    return [*do.driver(facts, chosen.lowest_driver, chosen.own_driver), *do.vc_runtime(facts),
            *do.toolkit(facts, chosen)]  # fmt: skip


def _finished(facts: MachineFacts, todo: list[Step]) -> tuple[Step, ...]:
    return (*do.room(facts, todo), *todo, do.SMOKE_TEST)


def _make(facts: MachineFacts, chosen: RecommendedSet, kind: Kind, title: Text, why: Text,
          todo: list[Step]) -> Way:  # fmt: skip
    obstacle = _obstacle(facts, chosen)
    return Way(
        id=f"{kind}_{chosen.profile}", kind=kind, profile=chosen.profile, title=title, why=why,
        todo=() if obstacle else _finished(facts, todo), possible=obstacle is None,
        obstacle=obstacle,
    )  # fmt: skip


def _chosen(facts: MachineFacts, profile: Profile) -> RecommendedSet:
    linux = profile == "wsl2" or facts.system.kind in ("Linux", "Darwin")
    if profile in ("cuda118", "wheel"):
        linux = False
    python = facts.training_python.version if facts.training_python else None
    if profile == "wsl2" and facts.on_windows:
        python = do.python_inside(facts)
    return recommended(profile, python, "Linux" if linux else "Windows", best_card(facts)[1])


def _wheel(facts: MachineFacts, one: PythonFacts | None) -> Way:
    chosen = _chosen(facts, "wheel")
    return _make(
        facts, chosen, "wheel", text("Install the official wheel"),
        text("DeepSpeed's makers compiled it for Windows: no compiler is needed."),
        [*_around(facts, chosen), *inside(facts, chosen, one)],
    )  # fmt: skip


def _build(facts: MachineFacts, one: PythonFacts | None) -> Way:
    chosen = _chosen(facts, "cuda118")
    steps = inside(facts, chosen, one)
    building = any(step.id == "build" for step in steps)
    return _make(
        facts, chosen, "build", text("Build DeepSpeed for CUDA 11.8"),
        text("DeepSpeed is compiled here for this card; it takes a compiler and the CUDA toolkit "
             "11.8."),
        [*_around(facts, chosen), *(do.compiler(facts, chosen.cuda) if building else ()), *steps],
    )  # fmt: skip


def _linux(facts: MachineFacts, one: PythonFacts | None) -> Way:
    chosen = _chosen(facts, "wsl2")
    if facts.system.kind == "Linux":
        steps = [*do.driver(facts, chosen.lowest_driver, chosen.own_driver),
                 *inside(facts, chosen, one)]  # fmt: skip
        return _make(facts, chosen, "linux", text("Install everything with pip"),
                     text("On Linux DeepSpeed compiles its ops when they are first used."),
                     steps)  # fmt: skip
    return _make(
        facts, chosen, "wsl2", text("Use Linux inside Windows (WSL2)"),
        text("There DeepSpeed can do everything: several cards, NVMe offload, ops that compile by "
             "themselves."),
        [*do.driver(facts, chosen.lowest_driver, chosen.own_driver),
         *do.linux_inside(facts, chosen)],
    )  # fmt: skip


def _cpu(facts: MachineFacts, one: PythonFacts | None) -> Way:
    chosen = _chosen(facts, "cpu")
    return _make(facts, chosen, "cpu", text("Train on the CPU"),
                 text("It needs no card and is slow: for trials and small models."),
                 [*do.vc_runtime(facts), *inside(facts, chosen, one)])  # fmt: skip
