"""What the repair card says: what was tried, and what the chosen changes would lead to."""

from __future__ import annotations

from collections.abc import Iterable

from atom_gui.core.diagnosis import Diagnosis
from atom_gui.core.forecast.result import LIMITED_LABELS, Forecast, ResourceForecast
from atom_gui.core.remedies import Repair
from atom_gui.schema.words import mark
from atom_gui.ui import forecast_words
from atom_gui.ui.forecast_words import VERDICT_TONES
from atom_gui.ui.words import duration, tr

# Without numbers: those of today's remedy are not those that were tried.
_TRIED = {
    "micro_batch": mark("Smaller micro-batch"),
    "loss_in_pieces": mark("Compute the loss in chunks"),
    "fast_attention": mark("Attention by sdpa instead of eager"),
    "checkpointing": mark("Gradient checkpointing"),
    "activation_offload": mark("Keep activations in RAM"),
    "unpinned": mark("Offload without pinned memory"),
    "smaller_buckets": mark("Smaller buckets of DeepSpeed"),
    "evaluation_batch": mark("Smaller evaluation batch"),
    "frozen": mark("Frozen lower layers"),
    "rank": mark("Lower LoRA rank"),
    "sixteen_bits": mark("bfloat16 instead of 32 bits"),
    "load_in_sixteen_bits": mark("Load the weights in 16 bits"),
    "no_workers": mark("No extra processes that read data"),
    "engine": mark("Another ZeRO stage or offload"),
    "adafactor": mark("Adafactor instead of AdamW"),
    "eight_bit": mark("8-bit AdamW"),
    "block": mark("Shorter blocks"),
    "lora": mark("LoRA instead of full training"),
    "qlora": mark("QLoRA"),
}
_ICONS = {"disk_full": "harddisk", "other": "alert-circle-outline"}


def tried(names: Iterable[str]) -> str:
    """Return the titles of remedies that were applied before, in the current language."""
    listed = ""
    for name in names:
        key = "engine" if name.startswith("engine") else name
        title = tr(_TRIED[key]) if key in _TRIED else name
        listed = tr("{first}, {second}", first=listed, second=title) if listed else title
    return listed


def promise(repair: Repair, after: Forecast | None, names: tuple[str, ...]) -> tuple[str, str]:
    """Return what the chosen remedies lead to, and the tone of that sentence.

    Args:
        repair: what helps.
        after: the forecast with ``names``; None where they do not go together, or none is chosen.
        names: of the remedies that are switched on.
    """
    if after is None and names:
        return tr("These changes do not go together."), "bad"
    if after is None:
        return (tr("Switch on what may be changed."), "") if repair.best else (_nothing(repair), "")
    told = forecast_words.telling(after)
    # The verdict is told with the numbers of the resource that it is about.
    need = told.resource if after.verdict != "fits" else after.resources[repair.resource]
    words = tr("After these changes: {words}", words=f"{told.word} · {_numbers(need)}")
    if after.time is not None and after.time.run_s is not None:
        about = tr("about {duration}", duration=duration(after.time.run_s))
        words = f"{words} · {about}"
    return words, VERDICT_TONES[after.verdict]


def _nothing(repair: Repair) -> str:
    needs = _numbers(repair.before.resources[repair.resource])
    if any(remedy.enough for remedy in repair.remedies):  # but it was tried, and did not help
        return tr("Nothing that was not tried before lets the run fit this computer: {needs}.",
                  needs=needs)  # fmt: skip
    return tr("None of these lets the run fit this computer: {needs}.", needs=needs)


def _numbers(need: ResourceForecast) -> str:
    return f"{tr(LIMITED_LABELS[need.resource])} {forecast_words.of_capacity(need)}"


def icon_of(diagnosis: Diagnosis) -> str:
    """Return the icon of what was used up, or of a failure of another kind."""
    return _ICONS.get(diagnosis.kind, "memory")
