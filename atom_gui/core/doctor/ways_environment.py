"""What of the training environment may stay, and what is to be installed into it."""

from __future__ import annotations

from atom_gui.core.doctor import ways_steps as do
from atom_gui.core.doctor.compatibility import Capability, RecommendedSet, official_wheel
from atom_gui.core.doctor.compatibility_combination import Combination
from atom_gui.core.doctor.compatibility_conflicts import smallest_change, works_together
from atom_gui.core.doctor.compatibility_table import python_tag, table
from atom_gui.core.doctor.facts import CardFacts, MachineFacts, PythonFacts, release
from atom_gui.core.doctor.ways_steps import Step
from atom_gui.schema.words import text


def combination(facts: MachineFacts, one: PythonFacts) -> Combination:
    """Return the versions of an environment on this computer, as the rules want them."""
    version = one.package("deepspeed")
    wheel = official_wheel(version or "", python_tag(one.version or ""))
    ops_of_wheel = wheel is not None and facts.on_windows and one.deepspeed_cuda == wheel.cuda
    uses_ops = bool(one.deepspeed_ops and any(one.deepspeed_ops.values()))
    return Combination(
        system="Windows" if facts.on_windows else "Linux",
        python=one.version, torch=one.package("torch"), cuda=one.torch_cuda,
        deepspeed=version,
        deepspeed_torch=one.deepspeed_torch if uses_ops else None,
        deepspeed_cuda=one.deepspeed_cuda if uses_ops else None,
        by_wheel=ops_of_wheel,
        transformers=one.package("transformers"), pydantic=one.package("pydantic"),
        driver=facts.driver, capability=best_card(facts)[1],
    )  # fmt: skip


def best_card(facts: MachineFacts) -> tuple[str, Capability | None]:
    """Return name and compute capability of the best card."""
    known = [card for card in facts.cards or () if card.capability]
    found = max(known, key=lambda card: card.capability or (0, 0), default=CardFacts())
    return found.name or "?", found.capability


def pin_steps(facts: MachineFacts, chosen: RecommendedSet, pins: tuple[str, ...]) -> list[Step]:
    """Return the steps that install pins into the environment that is there."""
    steps = [do.torch(pin, do.torch_bytes(chosen)) for pin in pins if pin.startswith("torch==")]
    wheels = [pin for pin in pins if pin.startswith("deepspeed==") and facts.on_windows]
    steps += [do.wheel(pin.partition("==")[2], 60 * 2**20) for pin in wheels]
    rest = tuple(pin for pin in pins if not pin.startswith("torch==") and pin not in wheels)
    if rest:
        steps.append(Step(id="packages", minutes=2, requirements=rest, download_bytes=30 * 2**20,
                          says=text("Install {names}.", names=", ".join(rest))))  # fmt: skip
    return steps


def inside(facts: MachineFacts, chosen: RecommendedSet, given: PythonFacts | None) -> list[Step]:
    """Return what is to do in the environment, so that the set is in it.

    Args:
        facts: of the computer.
        chosen: the set.
        given: the training interpreter, where it may be changed.
    """
    one = do.usable_environment(facts, chosen) if given else None
    version = chosen.deepspeed.partition("==")[2]
    there = combination(facts, one) if one else Combination()
    by_wheel = chosen.deepspeed_from == "wheel" and facts.on_windows
    wheel = official_wheel(version, python_tag(chosen.python[0])) if by_wheel else None
    if not chosen.cuda:
        there = there.model_copy(update={"capability": None, "driver": None})
    torch_serves = _torch_serves(there, chosen, wheel.torch if wheel else None)
    if not torch_serves:
        changes = {"torch": chosen.torch.partition("==")[2], "cuda": chosen.cuda}
        there = there.model_copy(update=changes)
    alone = dict.fromkeys(
        ("deepspeed", "deepspeed_torch", "deepspeed_cuda", "driver", "capability")
    )
    mended = smallest_change(there.model_copy(update=alone)) or ()
    deepspeed_serves = (
        one is not None
        and there.deepspeed is not None
        and (do.has_ops(one) or not chosen.cuda or not facts.on_windows)
        and not any("deepspeed" in conflict.parts for conflict in works_together(there))
    )
    builds = chosen.deepspeed_from == "source" and not deepspeed_serves
    steps = [] if one else list(do.environment(facts, chosen))
    steps += do.packages(one, chosen, torch_serves=torch_serves, mended=mended, builds=builds)
    if wheel and not deepspeed_serves:
        steps.append(do.wheel(version, wheel.size_bytes))
    elif builds and facts.on_windows:
        steps.append(Step(id="build", minutes=25, download_bytes=150 * 2**20,
                          says=text("Build {name} {version} from source and install it.",
                                    name="DeepSpeed", version=version)))  # fmt: skip
    elif not deepspeed_serves:
        steps.append(Step(id="deepspeed", minutes=3, requirements=(chosen.deepspeed,),
                          download_bytes=2 * 2**20,
                          says=text("Install {names}.", names=chosen.deepspeed)))  # fmt: skip
    return steps


def _torch_serves(there: Combination, chosen: RecommendedSet, minor: str | None) -> bool:
    """Return whether the torch that is there may stay.

    It has the set's CUDA, is not too old, and is the one that the wheel was compiled for. For the
    CPU any torch serves that goes together with the DeepSpeed that is there.
    """
    found = release(there.torch)
    if there.cuda is None or found < release(table().trainer.torch):
        return False
    if not chosen.cuda and there.deepspeed:
        return not any("deepspeed" in conflict.parts for conflict in works_together(there))
    same_cuda = release(there.cuda)[:2] == release(chosen.cuda)
    return same_cuda and (minor is None or found[:2] == release(minor))
