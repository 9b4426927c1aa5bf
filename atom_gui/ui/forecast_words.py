"""A forecast in words and colours: verdicts, sentences, stacks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from atom_gui.core.forecast.memory import Component, Phase, weight_bytes
from atom_gui.core.forecast.result import (
    COMPONENT_LABELS,
    LIMITED_LABELS,
    PHASE_LABELS,
    VERDICTS,
    Forecast,
    PhaseNeed,
    ResourceForecast,
    Verdict,
)
from atom_gui.core.forecast.speed import Bound
from atom_gui.core.quantities import GIB, memory
from atom_gui.schema.words import mark
from atom_gui.ui.stack_bar import Segment
from atom_gui.ui.words import gib, tr

VERDICT_WORDS: dict[Verdict, str] = {
    "fits": mark("Fits"),
    "tight": mark("Tight"),
    "too_much": mark("Will not fit"),
}
VERDICT_TONES: dict[Verdict, str] = {"fits": "ok", "tight": "warning", "too_much": "bad"}
VERDICT_ICONS: dict[Verdict, str] = {
    "fits": "check-circle-outline",
    "tight": "alert-outline",
    "too_much": "close-octagon-outline",
}
MOMENTS: dict[Phase, str] = {
    "load": mark("while loading"),
    "init": mark("while DeepSpeed starts"),
    "forward": mark("in the forward pass"),
    "loss": mark("while computing the loss"),
    "backward": mark("in the backward pass"),
    "first_step": mark("in the first update"),
    "steady": mark("in later steps"),
    "evaluate": mark("while evaluating"),
    "save": mark("while saving"),
}
BOUNDS: dict[Bound, str] = {
    "compute": mark("computing"),
    "offload": mark("moving data between RAM and card"),
    "optimizer": mark("the optimizer on the processor"),
}
_MANY_BYTES = 10_000 * GIB
_COLOURS: dict[Component, str] = {
    "weights": "weights",
    "model": "weights",
    "gradients": "states",
    "optimizer": "states",
    "offloaded": "states",
    "checkpoints": "states",
    "activations": "activations",
    "logits": "logits",
}
_GROUPS: dict[str, str] = {
    "weights": mark("Weights"),
    "states": mark("Gradients and optimizer"),
    "activations": mark("Activations"),
    "logits": mark("Logits and loss"),
    "rest": mark("Everything else"),
}


@dataclass(frozen=True)
class Told:
    """The verdict that counts: its word, why, the same in fewer words, and the resource."""

    word: str
    why: str
    short: str
    resource: ResourceForecast


def colour_of(component: Component) -> str:
    """Return the theme's token for a component."""
    return _COLOURS.get(component, "rest")


def groups(need: PhaseNeed) -> tuple[Segment, ...]:
    """Return a need as a stack of the five groups."""
    sizes = dict.fromkeys(_GROUPS, 0.0)
    for component, size in need.parts:
        sizes[colour_of(component)] += size
    return tuple(
        Segment(colour, size, f"{tr(_GROUPS[colour])}: {memory(size)}")
        for colour, size in sizes.items()
        if size
    )


def components(need: PhaseNeed) -> tuple[Segment, ...]:
    """Return a need as a stack of all its components, in the order of the groups."""
    order = list(_GROUPS)
    parts = sorted(need.parts, key=lambda part: (order.index(colour_of(part[0])), -part[1]))
    return tuple(
        Segment(colour_of(component), size,
                f"{tr(COMPONENT_LABELS[component])}: {memory(size)}")
        for component, size in parts
        if size
    )  # fmt: skip


def of_capacity(found: ResourceForecast) -> str:
    """Write need and capacity: ``14.2 / 24 GiB``; far beyond all disks in TiB."""
    if found.need_bytes >= _MANY_BYTES:
        tib = GIB * 1024
        return f"{found.need_bytes / tib:,.0f} / {found.capacity_bytes / tib:.2g} TiB"
    return f"{gib(found.need_bytes)} / {gib(found.capacity_bytes)} GiB"


def telling(forecast: Forecast) -> Told:
    """Return what the strip says: about the worst resource, of memory rather than of disk."""
    worst = [one for one in forecast.resources.values() if one.verdict == forecast.verdict]
    one = max(worst, key=lambda found: (found.resource != "disk", found.share))
    word = tr(VERDICT_WORDS[one.verdict])
    if one.verdict == "fits":
        why = tr("peak {moment}", moment=_moment(one))
        return Told(word, why, why, one)
    name = tr(LIMITED_LABELS[one.resource])
    if one.resource == "disk":
        return Told(word, tr("{resource}: {need} of {capacity} GiB", **_numbers(one)), name, one)
    why = tr("{resource} {moment}: {need} of {capacity} GiB",
             moment=_moment(one), **_numbers(one))  # fmt: skip
    return Told(word, why, f"{name} · {tr(PHASE_LABELS[one.peak.phase])}", one)


def headline(forecast: Forecast) -> str:
    """Return the verdict as a sentence with its numbers."""
    needs = _listed(_headlined(forecast))
    if forecast.verdict == "fits":
        return tr("This run fits: {needs}.", needs=needs)
    if forecast.verdict == "tight":
        return tr("This run just fits, with little to spare: {needs}.", needs=needs)
    return tr("This run will not fit: {needs}.", needs=needs)


def _headlined(forecast: Forecast) -> list[ResourceForecast]:
    """Return the resources of the headline: card and RAM where the verdict is about them."""
    worst = [one for one in forecast.resources.values() if one.verdict == forecast.verdict]
    memories = [one for one in worst if one.resource in ("gpu", "ram")]
    return memories or worst


def reasons(forecast: Forecast) -> list[str]:
    """Return sentences on when most is needed, and what cannot fit whatever else is changed."""
    found = []
    states, room = states_bytes(forecast), room_bytes(forecast)
    if states > room and forecast.verdict == "too_much":
        found.append(_too_many_states(forecast, states, room))
    headlined = _headlined(forecast)
    others = [one for one in forecast.resources.values()
              if one.verdict == "too_much" and one not in headlined]  # fmt: skip
    if others:
        found.append(tr("Also too much: {needs}.", needs=_listed(others)))
    memories = [one for one in forecast.resources.values() if one.resource in ("gpu", "ram")]
    for one in memories:
        found.append(tr("{resource} peaks {moment}.", resource=tr(LIMITED_LABELS[one.resource]),
                        moment=_moment(one)))  # fmt: skip
    return found


def states_bytes(forecast: Forecast) -> float:
    """Return weights, gradients and optimizer states, wherever they lie."""
    plan = forecast.plan
    per_weight = plan.value_bytes + plan.master_bytes + plan.moment_bytes
    return float(weight_bytes(plan) + plan.trained * per_weight)


def room_bytes(forecast: Forecast) -> float:
    """Return the memory of all cards that train and of the computer, taken together."""
    gpu = forecast.resources.get("gpu")
    cards = gpu.capacity_bytes * forecast.plan.devices if gpu else 0.0
    return cards + forecast.resources["ram"].capacity_bytes


def _too_many_states(forecast: Forecast, states: float, room: float) -> str:
    if "gpu" not in forecast.resources:
        return tr("Weights, gradients and optimizer alone take {states} GiB, more than the RAM "
                  "of {room} GiB.", states=gib(states), room=gib(room))  # fmt: skip
    return tr("Weights, gradients and optimizer alone take {states} GiB, more than card and RAM "
              "together, {room} GiB.", states=gib(states), room=gib(room))  # fmt: skip


def worst_of(found: Iterable[ResourceForecast]) -> Verdict:
    """Return the worst verdict of some resources."""
    return max((one.verdict for one in found), key=VERDICTS.index, default="fits")


def _moment(found: ResourceForecast) -> str:
    return tr(MOMENTS[found.peak.phase])


def _numbers(found: ResourceForecast) -> dict[str, str]:
    return {
        "resource": tr(LIMITED_LABELS[found.resource]),
        "need": gib(found.need_bytes),
        "capacity": gib(found.capacity_bytes),
    }


def _listed(found: list[ResourceForecast]) -> str:
    words = [tr("{resource} {need} of {capacity} GiB", **_numbers(one)) for one in found]
    listed = words[0]
    for word in words[1:]:
        listed = tr("{first}, {second}", first=listed, second=word)
    return listed
